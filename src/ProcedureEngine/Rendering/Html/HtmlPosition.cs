namespace ProcedureEngine.Rendering.Html;

/// <summary>
/// Follows HTML as it is written, so far as is needed to know what a value that comes next would be: text, an attribute's
/// value, or a piece of markup or script, which no encoding makes safe.
/// </summary>
internal struct HtmlPosition
{
    private State state;
    private string name;
    private string element;
    private bool isStart;

    private enum State
    {
        Text,
        TagOpen,
        TagName,
        InTag,
        AttributeName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Declaration,
        Comment,
        Script,
    }

    /// <summary>What is wrong with a value here, as the end of a sentence that begins with "a value"; null where it is safe once it is encoded.</summary>
    public readonly string? Objection => state switch
    {
        State.Text or State.Comment or State.Declaration => null,
        State.DoubleQuoted or State.SingleQuoted when name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" => $"cannot stand in the attribute '{name}'",
        State.DoubleQuoted or State.SingleQuoted => null,
        State.Unquoted or State.BeforeValue => "of an attribute needs quotes around it",
        State.Script => $"cannot stand in <{element}>",
        _ => "cannot stand inside a tag",
    };

    /// <summary>Whether HTML may stand here.</summary>
    public readonly bool IsText => state == State.Text;

    /// <summary>Whether a value here decides what an address is: it begins the value of an attribute that browsers follow.</summary>
    public readonly bool IsAddress => isStart && state is State.DoubleQuoted or State.SingleQuoted
        && name is "href" or "src" or "action" or "formaction" or "poster" or "data" or "cite" or "background" or "manifest" or "ping" or "srcset" or "xlink:href";

    /// <summary>Goes on behind a piece of HTML.</summary>
    public void Read(ReadOnlySpan<char> html)
    {
        for (var i = 0; i < html.Length; i++)
        {
            var c = html[i];
            switch (state)
            {
                case State.Text:
                    var tag = html[i..].IndexOf('<');
                    if (tag < 0) return;
                    i += tag;
                    (state, element, name) = (State.TagOpen, "", "");
                    break;
                case State.TagOpen:
                    if (char.IsAsciiLetter(c) || c == '/') (state, element) = (State.TagName, Lower(c));
                    else state = c is '!' or '?' ? State.Declaration : State.Text;
                    break;
                case State.TagName:
                    if (c == '>') Close();
                    else if (char.IsWhiteSpace(c) || c == '/') state = State.InTag;
                    else element += Lower(c);
                    break;
                case State.InTag:
                    if (c == '>') Close();
                    else if (!char.IsWhiteSpace(c) && c != '/') (state, name) = (State.AttributeName, Lower(c));
                    break;
                case State.AttributeName:
                    if (c == '>') Close();
                    else if (c == '=') state = State.BeforeValue;
                    // White space may stand before the sign; what follows it decides.
                    else if (char.IsWhiteSpace(c)) state = html[i..].TrimStart() is ['=', ..] ? State.AttributeName : State.InTag;
                    else name += Lower(c);
                    break;
                case State.BeforeValue:
                    if (c == '>') Close();
                    else if (!char.IsWhiteSpace(c)) (state, isStart) = (c switch { '"' => State.DoubleQuoted, '\'' => State.SingleQuoted, _ => State.Unquoted }, true);
                    break;
                case State.DoubleQuoted or State.SingleQuoted:
                    if (c == (state == State.DoubleQuoted ? '"' : '\'')) state = State.InTag;
                    // Until here it may be the scheme of an address.
                    else if (c is ':' or '/' or '?' or '#') isStart = false;
                    break;
                case State.Unquoted:
                    if (c == '>') Close();
                    else if (char.IsWhiteSpace(c)) state = State.InTag;
                    break;
                case State.Declaration:
                    if (c == '>') state = State.Text;
                    // A comment begins with two hyphens, and any other character says that it is none.
                    else if (name.Length < 2) name += c;
                    if (name == "--") state = State.Comment;
                    break;
                case State.Comment:
                    if (c == '>' && name.EndsWith("--", StringComparison.Ordinal)) state = State.Text;
                    else name = name.Length < 2 ? name + c : $"{name[^1]}{c}";
                    break;
                case State.Script:
                    // What was read of the end tag so far is in the name.
                    var isEnd = name.Length == element.Length + 2 && name[1] == '/' && name.AsSpan(2).SequenceEqual(element);
                    if (isEnd && (c is '>' or '/' || char.IsWhiteSpace(c))) (state, element, name) = (c == '>' ? State.Text : State.InTag, "/" + element, "");
                    else name = c == '<' ? "<" : name.Length is > 0 and < 10 ? name + Lower(c) : "";
                    break;
            }
        }
    }

    private void Close()
    {
        state = element is "script" or "style" ? State.Script : State.Text;
        name = "";
    }

    private static string Lower(char c) => char.ToLowerInvariant(c).ToString();
}
