/**
 * Text of an article as it may go to a terminal: articles are hostile, and control characters could move the cursor,
 * direction marks turn the line around. Line ends and tabs stay.
 */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** The same in one line. */
export const oneLine = (text: string): string => visible(text.replace(/\s+/g, " "));
