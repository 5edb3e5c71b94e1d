/** Words that say little by themselves. Words that set one thing against another ("however") are not among them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across actually after again ago all almost alone along already also altogether always am among amid an
  and another any anyone anything are aren around as at away back be became because become becomes been before being
  below beside between both but by called came can cannot come comes coming could couldn day days did didn do does
  doesn doing don done down during each either else etc even ever every everyone everything few for former from further
  get gets getting give given go goes going gone got had has hasn have haven having he her here hers herself him himself
  his how i if in indeed into is isn it its itself just last later latter least less let like ll made make makes making
  many may maybe me meanwhile might mine more moreover most mr mrs ms much must my myself near nearly neither never new
  next no nobody none nor not nothing now of off often on once one ones only onto or other others our ours ourselves out
  over own part particular per perhaps put quite rather re really s said same say saying says several shall she should
  simply so some somehow someone something sometimes soon still such t take taken taking tell than that the their
  theirs them themselves then there thereby therefore these they thing things this those through thus time times to
  today together told too took toward towards under until up upon us ve very via was wasn way ways we well went were
  weren what whatever when whenever where whether which while who whom whose why will with within without won would
  wouldn yes yet you your yours yourself`
    .trim()
    .split(/\s+/),
);
