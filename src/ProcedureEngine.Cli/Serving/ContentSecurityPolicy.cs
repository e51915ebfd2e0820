using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Rendering.Themes;

namespace ProcedureEngine.Cli.Serving;

/// <summary>The Content-Security-Policy that a file is sent with.</summary>
internal static partial class ContentSecurityPolicy
{
    /// <summary>Of the pages as they come with the program.</summary>
    public static string BuiltIn { get; } = Of(Encoding.UTF8.GetBytes(Theme.BuiltIn.Template("partials/head") ?? "")) ?? "default-src 'none'";

    /// <summary>An image that is opened by itself is a document: it may run nothing, load nothing, and is none of the site's origin.</summary>
    public const string Image = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>The policy that a page states in itself, so that the preview is as strict as the published site; null where it states none, or none that a header can hold.</summary>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        // It stands in the head.
        var head = page.IndexOf("</head>"u8) is >= 0 and var end ? page[..end] : page;
        if (Stated().Match(Encoding.UTF8.GetString(head)) is not { Success: true } match) return null;
        var policy = string.Join(' ', WebUtility.HtmlDecode(match.Groups[1].Value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return policy.Length > 0 && policy.All(c => c is >= ' ' and <= '~') ? policy : null;
    }

    [GeneratedRegex("""<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"\s*/?>""", RegexOptions.IgnoreCase)]
    private static partial Regex Stated();
}
