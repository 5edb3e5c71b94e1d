/** Sentences about sport, weather, markets or the arts, whose attacks, defeats and rallies are figures of speech. */
const FIELDS: ReadonlySet<string> = new Set(
  "match matches goal goals goalkeeper striker batsman bowler bowling wicket innings quarter-final semi-final shootout penalty-shootout league football cricket rugby tennis basketball hockey chess olympic championship tournament referee halftime coach stadium-goers scorer earthquake quake hurricane cyclone typhoon storm storms winds gale gales snowfall rainfall drought volcano magnitude shares stocks futures rupee yen investors traders nasdaq dow equities bonds film novel opera orchestra choir album actor actress playwright protagonist crossword recipe malaria tumour tumor virus bacteria cancer".split(
    " ",
  ),
);

/** Whether a sentence's words place it outside politics. */
export const isFigurative = (lowers: readonly string[]): boolean => lowers.some((lower) => FIELDS.has(lower));
