/** EDTF values in words a reader takes in at a glance: no digit more than the value has, and its doubts kept. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const SEASONS: Readonly<Record<string, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  25: "spring",
  26: "summer",
  27: "autumn",
  28: "winter",
  29: "spring",
  30: "summer",
  31: "autumn",
  32: "winter",
  33: "1st quarter of",
  34: "2nd quarter of",
  35: "3rd quarter of",
  36: "4th quarter of",
  37: "1st third of",
  38: "2nd third of",
  39: "last third of",
  40: "1st half of",
  41: "2nd half of",
};

/**
 * "2020-08-09" is "9 Aug 2020", "2021-22" "summer 2021", "2023?" "2023?", "2020-08-12~" "about 12 Aug 2020",
 * "2020-08/.." "since Aug 2020", "[2021-03-04,2021-04-03]" "4 Mar 2021 or 3 Apr 2021". What is no EDTF comes out as it is.
 */
export function edtfWords(edtf: string): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set !== null)
    return (set[2] ?? "")
      .split(",")
      .map(memberWords)
      .join(set[1] === "[" ? " or " : " and ");
  const [first = "", last] = edtf.split("/");
  return last === undefined ? dateWords(first) : intervalWords(first, last);
}

function memberWords(member: string): string {
  const [first = "", last] = member.trim().split("..");
  return last === undefined ? dateWords(first) : intervalWords(first || "..", last || "..");
}

function intervalWords(first: string, last: string): string {
  const [from, to] = [dateWords(first), dateWords(last)];
  if (isOpen(first) && isOpen(last)) return "at any time";
  if (isOpen(first)) return first === ".." ? `until ${to}` : `? – ${to}`;
  if (isOpen(last)) return last === ".." ? `since ${from}` : `${from} – ?`;
  return `${from} – ${to}`;
}

const isOpen = (side: string): boolean => side === "" || side === "..";

function dateWords(date: string): string {
  const approximate = /[~%]/.test(date) ? "about " : "";
  const uncertain = /[?%]/.test(date) ? "?" : "";
  const [year, month, day] = date.replace(/[?~%]/g, "").replace(/T.*$/, "").split("-");
  if (year === undefined || !/^[\dX]{4}$/.test(year)) return date;
  return approximate + fieldsInWords(year, month, day) + uncertain;
}

function fieldsInWords(year: string, month: string | undefined, day: string | undefined): string {
  const inYear = month === undefined || month === "XX" ? null : (MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month);
  const years = yearWords(year);
  if (inYear === null) return day !== undefined && day !== "XX" ? `${dayWords(day)} of a month, ${years}` : years;
  const known = day === undefined || day === "XX" ? inYear : `${dayWords(day)} ${inYear}`;
  return year === "XXXX" ? `${known}, year not told` : `${known} ${years}`;
}

const dayWords = (day: string): string => (day.includes("X") ? day : String(Number(day)));

function yearWords(year: string): string {
  if (year === "XXXX") return "year not told";
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `${year.slice(0, 2)}00s`;
  return year;
}
