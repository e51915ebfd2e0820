using ProcedureEngine.Languages.Search;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

/// <summary>English, whose alert words are those of the dialect as well: <c>[!NOTE]</c>.</summary>
internal static class English
{
    public static Language Words { get; } = new("en")
    {
        HasPageTexts = true,
        StopWords = WordSet.Of("""
            the and you your to of that this with from are is be been was were will would can could should must may have has had
            it its it's i'm you're you've you'll don't doesn't isn't aren't can't won't when where which what who how why if then than these those they them their there
            for not but or in on by as at an my so here we our us do does did after before while until because into about more each any all some such other
            up out off only also through without within between during under use using used see make sure need want
            """),
        Abbreviations = WordSet.Of("""
            e.g i.e etc vs no nos mr mrs dr st inc ltd co corp approx doc exch fig sec min max dept est incl excl
            """),
        Endings = ["s", "es", "er", "ed"],
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
                forty=40 fifty=50 sixty=60 ninety=90 hundred=100 thousand=1000 million=1000000 once=1 twice=2 double=2 both=2 single=1 half=2 pair=2
                first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 a=1 an=1 another=1
                """),
            Thousands = ["thousand"],
            Millions = ["million"],
        },
        Negation = new()
        {
            Always = WordSet.Of("always"),
            Words = WordSet.Of("""
                not no never none nothing nobody nowhere neither nor cannot don't doesn't didn't isn't aren't wasn't weren't can't
                couldn't won't wouldn't shouldn't mustn't haven't hasn't hadn't don’t doesn’t didn’t isn’t aren’t wasn’t weren’t can’t
                couldn’t won’t wouldn’t shouldn’t mustn’t haven’t hasn’t hadn’t
                """),
            Or = "or",
            Whether = WordSet.Of("whether"),
            Undenied = WordSet.Of("matter only just"),
            Limits = WordSet.Of("only most maximum maximal within"),
            Bounds = WordSet.Of("""
                unless until till before without than beyond exceed exceeds exceeded exceeding more less fewer greater higher lower larger
                bigger smaller shorter older newer least most except
                """),
            Hedges = WordSet.Of("may might could perhaps possibly maybe"),
            Half = WordSet.Of("""
                without instead unless except avoid prevent prevents prevented preventing addition besides yourself fail fails failed
                unable lack lacks missing hardly rarely few little rather other otherwise block blocks stop stops exclude excludes
                excluded disable disabled skip ignore ignored deny denied refuse refused free unlike blank empty wrong wrongly differ
                differs forget forgets forgot forgotten remember dismiss dismissed disregard disregards omit omits omitted
                """),
            HalfPrefixes =
            [
                "un", "non", "disa", "disc", "disr", "invalid", "inactive", "incomplete", "incorrect", "invisible", "inaccessible",
                "independent", "insufficient", "impossible", "irrelevant", "imbalance",
            ],
            WholePrefixes = ["under", "uni", "unti", "unle"],
            HalfSuffixes = ["less"],
            NumberSign = "No",
        },
        Steps = new()
        {
            Nouns = ["step"],
            If = ["if", "unless", "in case"],
            When = ["when", "once", "after", "as soon as"],
            PurposeStarts = ["if you want to", "if you would like to", "if you'd like to", "if you need to", "if you wish to"],
            Check = ["make sure", "verify", "check", "ensure", "confirm", "be sure"],
            Information = ["the", "this", "these", "there", "it"],
            Result = [" opens", " appears", " is displayed", " is shown", " starts", " will open", " will appear"],
            Optional = ["optional", "optionally"],
        },
        Labels = new()
        {
            FunctionWords = WordSet.Of("the of to in on at by for from with as and or that which is are"),
            NeverLastWords = WordSet.Of("the of and with from that which"),
            PageNouns = ["page", "window", "dialog", "screen", "tab", "pane", "panel", "section", "blade", "area"],
            ButtonNouns = ["button", "link", "icon", "action"],
            FieldNouns = ["field", "box", "checkbox", "option", "setting", "toggle", "switch", "list", "column"],
            MenuNouns = ["menu", "command"],
            PressWords = ["click", "click on", "select", "choose", "press", "tap", "hit"],
            PressVerbs = ["click", "tap", "press"],
            PressPrepositions = ["on"],
            EnterWords = ["enter", "type"],
            SetWords = ["set", "change", "switch", "turn"],
            ValueWords = ["to"],
        },
        Interface = InterfaceVocabulary.Parse("""
            Yes: yes
            No: no
            On: on, turned on
            Off: off, turned off
            Accept: accept, approve, agree
            Decline: decline, reject, deny
            Open: open
            Close: close, exit, quit
            Enable: enable, enabled, turn on, activate
            Disable: disable, disabled, turn off, deactivate
            Show: show, display
            Hide: hide
            Add: add, create
            Delete: delete, remove
            Next: next, continue
            Back: back, previous
            Start: start, run, begin
            Stop: stop, end
            Allow: allow, permit
            Block: block
            Lock: lock
            Unlock: unlock, unblock
            Connect: connect, pair
            Disconnect: disconnect
            Install: install
            Uninstall: uninstall
            SignIn: sign in, log in, log on
            SignOut: sign out, log out, log off
            Import: import
            Export: export
            Upload: upload
            Download: download
            Expand: expand
            Collapse: collapse
            True: true
            False: false
            Ok: ok
            Cancel: cancel
            Save: save
            Copy: copy
            Cut: cut
            Paste: paste
            Undo: undo
            Redo: redo
            Print: print
            Search: search, find
            Edit: edit, modify, change
            New: new
            File: file
            View: view
            Tools: tools, extras
            Options: options, settings, preferences
            Help: help
            Home: home
            Insert: insert
            Account: account
            General: general
            Advanced: advanced
            Properties: properties
            Left: left
            Right: right
            Details: details
            """),
        Alerts = new()
        {
            Note = ["note", "notes"],
            Tip = ["tip", "tips"],
            Important = ["important"],
            Caution = ["caution"],
            Warning = ["warning"],
        },
        Search = EnglishSearch.Words,
        Sections = new()
        {
            Prerequisites = ["prerequisite", "before-you-begin", "before-you-start", "what-you-need", "requirements"],
            Verification = ["verify", "verification", "check-the-result", "check-your-work", "check-that-it-works", "confirm-that"],
            NextSteps = ["next-step", "see-also", "related", "what-s-next", "whats-next", "more-information", "additional-resources"],
        },
    };
}
