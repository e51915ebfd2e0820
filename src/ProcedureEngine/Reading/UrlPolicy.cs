namespace ProcedureEngine.Reading;

/// <summary>Which addresses a page may point to. Whatever may run a script or read a local file is refused.</summary>
internal static class UrlPolicy
{
    private static readonly string[] LinkSchemes = ["http", "https", "mailto", "tel", "sip", "ftp", "ms-settings"];
    private static readonly string[] ImageTypes = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,"];

    /// <summary>Whether a link may have this target: relative, or of a harmless scheme.</summary>
    public static bool AllowsLink(string target) => Scheme(target) is not { } scheme || LinkSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an image may have this address: relative, http, https, or an embedded bitmap.</summary>
    public static bool AllowsImage(string source) => Scheme(source) switch
    {
        null => true,
        { } s when s.Equals("http", StringComparison.OrdinalIgnoreCase) || s.Equals("https", StringComparison.OrdinalIgnoreCase) => true,
        _ => Array.Exists(ImageTypes, t => source.StartsWith(t, StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>Whether an address holds the picture itself.</summary>
    public static bool IsEmbedded(string source) => source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The scheme in front of the first colon, as browsers see it: white space and control characters inside it do not hide it. Null for a relative address.</summary>
    private static string? Scheme(string address)
    {
        var scheme = new System.Text.StringBuilder();
        foreach (var c in address)
        {
            if (c <= ' ' || char.IsControl(c)) continue;
            if (c == ':') return scheme.Length > 0 ? scheme.ToString() : null;
            if (c is '/' or '?' or '#') return null;
            scheme.Append(c);
        }

        return null;
    }
}
