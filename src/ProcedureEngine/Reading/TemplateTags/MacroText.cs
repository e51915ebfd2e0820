using System.Collections.Frozen;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Adds what a macro of KumaScript stands for to a line: <c>{{Glossary("DNS")}}</c> is DNS, <c>{{HTMLElement("a")}}</c> is <c>&lt;a&gt;</c>.</summary>
internal static class MacroText
{
    /// <summary>Macros whose argument is a name in code.</summary>
    private static readonly FrozenSet<string> Code = FrozenSet.ToFrozenSet(
    [
        "domxref", "cssxref", "jsxref", "httpheader", "httpstatus", "httpmethod", "csp", "svgattr", "htmlattrxref", "htmlattrdef", "xsltref", "webextapiref", "anch", "exsltref", "permissionspolicy", "optionalinline",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(["htmlelement", "svgelement", "mathmlelement", "xsltelement"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds it. What no one knows shows its first argument in a line, and nothing alone: it makes a box, a table or a way to other pages.</summary>
    public static void Add(Tag macro, bool isAlone, InlineBuilder builder)
    {
        var first = macro.At(0);
        var shown = macro.At(1) is { Length: > 0 } second ? second : null;
        if (string.IsNullOrWhiteSpace(first)) return;
        if (Elements.Contains(macro.Name)) builder.Add(new CodeSpan(shown ?? $"<{first}>"));
        else if (Code.Contains(macro.Name)) builder.Add(new CodeSpan(shown ?? first.Replace("/", ".", StringComparison.Ordinal)));
        else if (macro.Is("rfc")) builder.Text(shown is null ? $"RFC {first}" : $"RFC {first}: {shown}");
        else if (macro.Is("glossary", "link", "i18n", "interwiki")) builder.Text(shown ?? first);
        else if (!isAlone && macro.Argument[0] is '"' or '\'') builder.Text(first);
    }
}
