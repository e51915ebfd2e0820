namespace ProcedureEngine.Consistency.Languages;

internal static class English
{
    public static LanguageTable Table { get; } = new("en")
    {
        StopWords = LanguageTable.Set("""
            the and you your to of that this with from are is be been was were will would can could should must may have has had
            it its it's i'm you're you've you'll don't doesn't isn't aren't can't won't when where which what who how why if then than these those they them their there
            for not but or in on by as at an my so here we our us do does did after before while until because into about more each any all some such other
            up out off only also through without within between during under use using used see make sure need want
            """),
        NumberWords = LanguageTable.Values("""
            zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30
            forty=40 fifty=50 sixty=60 ninety=90 hundred=100 thousand=1000 million=1000000 once=1 twice=2 double=2 both=2 single=1 half=2 pair=2
            first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 a=1 an=1 another=1
            """),
        Negations = LanguageTable.Set("not no never none nothing nobody nowhere neither nor cannot don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't mustn't haven't hasn't hadn't don’t doesn’t didn’t isn’t aren’t wasn’t weren’t can’t couldn’t won’t wouldn’t shouldn’t mustn’t haven’t hasn’t hadn’t"),
        Prohibitions = LanguageTable.Set("cannot can't can’t couldn't couldn’t mustn't mustn’t never"),
        Or = "or",
        HalfNegations = LanguageTable.Set("without instead unless except avoid prevent prevents prevented preventing addition besides yourself fail fails failed unable lack lacks missing hardly rarely few little rather other otherwise block blocks stop stops exclude excludes excluded disable disabled skip ignore ignored deny denied refuse refused free unlike blank empty"),
        HalfPrefixes = ["unau", "unav", "unbl", "unch", "uncl", "unco", "undo", "unex", "unkn", "unlin", "unli", "unma", "unpa", "unpl", "unpo", "unre", "unse", "unsu", "untr", "unus", "unve", "unwa", "non", "disa", "disc", "invalid", "inactive", "incomplete", "incorrect", "invisible", "inaccessible", "independent", "insufficient", "impossible", "irrelevant"],
        Abbreviations = LanguageTable.Set("e.g i.e etc vs no nos mr mrs dr st inc ltd co corp approx doc exch fig sec min max dept est incl excl"),
    };
}
