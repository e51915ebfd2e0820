using System.Globalization;

namespace ProcedureEngine.Content.Settings;

/// <summary>Where the content's files are shown by the site that keeps the repository, at a line of theirs.</summary>
/// <param name="Template">The address with <c>{path}</c> for a file's path in the content folder and <c>{line}</c> for a line: <c>https://github.com/brightwater/help/blob/main/docs/{path}#L{line}</c>.</param>
public sealed record RepositoryAddress(string Template)
{
    private const string PathMark = "{path}";
    private const string LineMark = "{line}";

    /// <summary>The address that a setting gives; null for what is no http or https address or does not say where the path stands in it.</summary>
    public static RepositoryAddress? TryParse(string value)
    {
        var address = new RepositoryAddress(value.Trim());
        return address.Template.Contains(PathMark, StringComparison.Ordinal)
            && Uri.TryCreate(address.Of("a/b.md", 1), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.UserInfo.Length == 0
            ? address
            : null;
    }

    /// <summary>The address of a line of a file.</summary>
    /// <param name="path">The file, relative to the content folder with <c>/</c>.</param>
    /// <param name="line">The line, from 1.</param>
    public string Of(string path, int line) => Template
        .Replace(LineMark, line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(PathMark, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal);
}
