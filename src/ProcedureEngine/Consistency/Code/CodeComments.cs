using System.Collections.Frozen;

namespace ProcedureEngine.Consistency.Code;

/// <summary>Takes the comments out of code: they are prose, and translated.</summary>
internal static class CodeComments
{
    /// <summary>Languages in which <c>#</c> begins a comment, also right before a word.</summary>
    private static readonly FrozenSet<string> Hash = Set("""
        sh bash zsh fish shell console shell-session shellsession powershell ps1 pwsh yaml yml toml ini conf cfg properties env dotenv python py ruby rb perl
        make makefile dockerfile docker nginx apache hcl terraform tf r julia elixir graphql gitignore cmake awk nix
        """);

    /// <summary>Languages in which two dashes begin a comment.</summary>
    private static readonly FrozenSet<string> Dashes = Set("sql tsql plsql mysql postgresql pgsql lua haskell hs ada vhdl elm");

    /// <summary>Languages in which a semicolon begins a comment.</summary>
    private static readonly FrozenSet<string> Semicolon = Set("ini asm nasm lisp clojure clj scheme reg");

    /// <summary>Languages in which a per cent sign begins a comment.</summary>
    private static readonly FrozenSet<string> Percent = Set("tex latex matlab erlang prolog");

    private static readonly FrozenSet<string> Shells = Set("sh bash zsh fish shell console shell-session shellsession powershell ps1 pwsh cmd bat batch dockerfile docker makefile");

    /// <summary>Whether the lines of a language are commands.</summary>
    public static bool IsShell(string language) => Shells.Contains(language.ToLowerInvariant());

    /// <summary>A listing without comments, line by line, without the lines that held nothing else.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="language">The word behind its fence; null where there is none.</param>
    /// <param name="isBlock">Whether it is a block: in running text a line that begins like a comment is a name (<c>#channel</c>).</param>
    public static List<string> Without(string text, string? language, bool isBlock)
    {
        var lines = new List<string>();
        var (open, name) = ("", language?.ToLowerInvariant() ?? "");
        foreach (var line in text.Split('\n'))
        {
            var rest = line.AsSpan();
            var kept = new System.Text.StringBuilder();
            while (!rest.IsEmpty)
            {
                if (open.Length > 0)
                {
                    var close = rest.IndexOf(open);
                    if (close < 0) break;
                    rest = rest[(close + open.Length)..];
                    open = "";
                    continue;
                }

                var (start, end) = Next(rest, name, isBlock, kept.Length == 0);
                kept.Append(rest[..start]);
                if (end.Length == 0) break;
                open = end;
                rest = rest[(start + (end == "-->" ? 4 : 2))..];
            }

            var code = kept.ToString().Trim();
            if (code.Length > 0) lines.Add(code);
        }

        return lines;
    }

    /// <summary>Where the next comment begins, and what ends it: nothing where it goes to the end of the line.</summary>
    private static (int Start, string End) Next(ReadOnlySpan<char> line, string language, bool isBlock, bool isFirst)
    {
        var quote = '\0';
        var isAtStart = isFirst;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }

            // A quotation mark that nothing closes is an apostrophe.
            if (c is '"' or '\'' or '`' && line[(i + 1)..].Contains(c))
            {
                (quote, isAtStart) = (c, false);
                continue;
            }

            if (isBlock && line[i..].StartsWith("<!--")) return (i, "-->");
            if (isBlock && line[i..].StartsWith("/*") && !(i > 0 && !char.IsWhiteSpace(line[i - 1]) && line[i - 1] is not (';' or '{' or '}' or ')' or ','))) return (i, "*/");
            var begins = (i > 0 ? char.IsWhiteSpace(line[i - 1]) : isFirst) && !(isAtStart && !isBlock) && Begins(line[i..], language, isAtStart, isBlock && i > 1 && char.IsWhiteSpace(line[i - 2]));
            if (begins) return (i, "");
            isAtStart &= char.IsWhiteSpace(c);
        }

        return (line.Length, "");
    }

    private static bool Begins(ReadOnlySpan<char> text, string language, bool isAtStart, bool isApart)
    {
        // What stands apart behind a value is about it, whatever the fence calls the language; in style sheets it is a colour.
        var isStyle = language is "css" or "scss" or "less";
        var isRemark = isApart && !isAtStart && !isStyle && text.Length > 1 && char.IsLetter(text[1]);
        var isSpaced = text.Length == 1 || char.IsWhiteSpace(text[1]) || text[1] == '#';
        return text[0] switch
        {
            '#' => isRemark || (isSpaced && (isAtStart || !isStyle)) || (Hash.Contains(language) && !text.StartsWith("#!")),
            '/' => text.StartsWith("//"),
            '-' => text.StartsWith("--") && Dashes.Contains(language) && (text.Length == 2 || char.IsWhiteSpace(text[2])),
            ';' => Semicolon.Contains(language),
            '%' => Percent.Contains(language),
            _ => false,
        };
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
