/** Words that carry a sentence, not its subject; stems where the stemmer changes them. */
export const functionWords: ReadonlySet<string> = new Set(
  ('a an the of to in on at for from with by as is be it its and or but if so we our us you your i my me they their them he she ' +
    'his her this that these those there here do have can will would could should shall may might must not no any some all ' +
    'what who when where why how which whose whom about into than then just also get got am were up out round really ' +
    'actually please tell know want need like one thing too very much more most only even still ever meant suppos ' +
    'yes ok okay hi hello thank ta cheers').split(' '),
)

/** Words that say what kind of answer is wanted: they count more than other function words, less than a subject. */
export const askingWords: ReadonlySet<string> = new Set('who when where why how which howmany howmuch howoften if standfor'.split(' '))
