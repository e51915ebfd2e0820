using ProcedureEngine.Rendering.Html;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>
/// The functions that templates have: those of Scriban that compute from what they are given. Left out are those that read a
/// clock or chance, which would make of the same input another page each time, and those that make templates of text.
/// Each group is made when a template asks for it, since that takes as long as rendering hundreds of pages.
/// </summary>
internal sealed class ThemeFunctions : ScriptObject
{
    private static readonly string[] Names = ["array", "blank", "empty", "html", "include", "markup", "math", "object", "regex", "string"];

    /// <summary>The functions for one context.</summary>
    public ThemeFunctions()
        : base(Names.Length, autoImportStaticsFromThisType: false)
    {
    }

    /// <inheritdoc/>
    public override bool Contains(string member) => Names.Contains(member);

    /// <inheritdoc/>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value)) return true;
        value = Make(member);
        if (value is null) return false;
        SetValue(member, value, readOnly: true);
        return true;
    }

    private static object? Make(string member) => member switch
    {
        "array" => Fixed(new ArrayFunctions()),
        "blank" or "empty" => EmptyScriptObject.Default,
        "html" => Fixed(Html()),
        "include" => new PartialFunction(),
        "markup" => new MarkupFunction(text => text),
        "math" => Fixed(Without(new MathFunctions(), "random", "uuid")),
        "object" => Fixed(Without(new ObjectFunctions(), "eval", "eval_template")),
        "regex" => Fixed(new RegexFunctions()),
        "string" => Fixed(new StringFunctions()),
        _ => null,
    };

    /// <summary>Functions whose result is HTML say so: it would be encoded again otherwise.</summary>
    private static HtmlFunctions Html()
    {
        var functions = new HtmlFunctions();
        functions.SetValue("escape", new MarkupFunction(text => Markup.Of(text).Html), readOnly: true);
        functions.SetValue("newline_to_br", new MarkupFunction(text => Markup.Of(text).Html.ReplaceLineEndings("<br>\n")), readOnly: true);
        return functions;
    }

    private static ScriptObject Without(ScriptObject functions, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) functions.Remove(name);
        return functions;
    }

    private static ScriptObject Fixed(ScriptObject functions)
    {
        functions.IsReadOnly = true;
        return functions;
    }
}
