using System.Net;
using System.Text;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Cli.Serving;

/// <summary>The pages that stand in for one that is not there. Both are shown until the preview has something else for their address.</summary>
internal static class PlaceholderPages
{
    /// <summary>For an address that has no page, or has none any more.</summary>
    /// <param name="path">The address.</param>
    /// <param name="home">Where the list of all procedures is.</param>
    /// <param name="text">The texts in the reader's language.</param>
    public static byte[] Missing(string path, string home, UiText text) =>
        Render(text, "Missing", $"""
            <p><code dir="ltr">{WebUtility.HtmlEncode(path)}</code></p>
            <p>{WebUtility.HtmlEncode(text["MissingHint"])}</p>
            <p><a href="{WebUtility.HtmlEncode(home)}">{WebUtility.HtmlEncode(text["Home"])}</a></p>
            """);

    /// <summary>For every address while the first build runs.</summary>
    public static byte[] Starting(UiText text) => Render(text, "Starting", $"<p>{WebUtility.HtmlEncode(text["StartingHint"])}</p>");

    private static byte[] Render(UiText text, string title, string content) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="{text.Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(text[title])}</title>
        <meta name="color-scheme" content="light dark">
        </head>
        <body class="_missing">
        <main>
        <h1>{WebUtility.HtmlEncode(text[title])}</h1>
        {content}
        </main>
        </body>
        </html>

        """);
}
