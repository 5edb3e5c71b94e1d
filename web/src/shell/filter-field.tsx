import { TextInput, type TextInputProps } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";

interface FilterFieldProps extends Omit<TextInputProps, "value" | "onChange" | "defaultValue"> {
  /** The words in the address. */
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** A field whose words stand in the address. It takes in every key at once, and follows when the address changes. */
export function FilterField({ words, onWords, ...props }: FilterFieldProps): ReactNode {
  const [typed, setTyped] = useState(words);
  const told = useRef(words);
  useEffect(() => {
    if (words !== told.current) setTyped(words);
    told.current = words;
  }, [words]);
  return (
    <TextInput
      type="search"
      autoComplete="off"
      spellCheck={false}
      maxLength={1000}
      {...props}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        told.current = currentTarget.value;
        onWords(currentTarget.value);
      }}
    />
  );
}
