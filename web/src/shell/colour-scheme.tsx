import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { MoonIcon, SunIcon, SystemIcon } from "./icons.tsx";

const SCHEMES: Readonly<
  Record<MantineColorScheme, { readonly name: string; readonly next: MantineColorScheme; readonly icon: ReactNode }>
> = {
  auto: { name: "as the system has them", next: "light", icon: <SystemIcon /> },
  light: { name: "light", next: "dark", icon: <SunIcon /> },
  dark: { name: "dark", next: "auto", icon: <MoonIcon /> },
};

/** Goes round: system, light, dark. */
export function ColourScheme(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name, next, icon } = SCHEMES[colorScheme];
  const label = `Colours: ${name}. Change to ${SCHEMES[next].name}`;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next)}
    >
      {icon}
    </ActionIcon>
  );
}
