using System.Text;

namespace ProcedureEngine.Rendering.Html;

/// <summary>HTML that a template writes as it is. Everything else that it writes is encoded.</summary>
/// <param name="Html">The HTML.</param>
internal sealed record Markup(string Html)
{
    /// <summary>A text as HTML, safe in an element and in a quoted attribute.</summary>
    public static Markup Of(string text)
    {
        using var writer = new HtmlWriter();
        writer.Text(text);
        return new Markup(Encoding.UTF8.GetString(writer.Written));
    }

    /// <inheritdoc/>
    public override string ToString() => Html;
}
