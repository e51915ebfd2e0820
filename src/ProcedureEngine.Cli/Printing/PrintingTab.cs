using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProcedureEngine.Cli.Printing;

/// <summary>A tab of the browser that prints one page after the other.</summary>
internal sealed class PrintingTab(DevTools page) : IDisposable
{
    // Pictures that wait to be scrolled to would be missing on paper; on the site the title also names the site.
    private const string Ready = """
        (async title => {
          document.title = title
          await document.fonts.ready
          await Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}) }))
        })
        """;

    /// <summary>The PDF of a page: tagged, with an outline of its headings, on the paper that its style sheet names.</summary>
    public async Task<byte[]> PrintAsync(PrintablePage document, CancellationToken cancel)
    {
        page.Forget();
        var navigated = await page.CallAsync("Page.navigate", new JsonObject { ["url"] = new Uri(document.File).AbsoluteUri }, cancel);
        if (navigated["errorText"]?.GetValue<string>() is { Length: > 0 } error) throw new InvalidOperationException(error);
        await page.WaitAsync("Page.loadEventFired", cancel);
        await page.CallAsync("Runtime.evaluate", new JsonObject { ["expression"] = $"{Ready}('{JsonEncodedText.Encode(document.Title)}')", ["awaitPromise"] = true }, cancel);
        var printed = await page.CallAsync("Page.printToPDF", new JsonObject
        {
            ["preferCSSPageSize"] = true,
            ["printBackground"] = false,
            ["displayHeaderFooter"] = false,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = true,
            ["transferMode"] = "ReturnAsStream",
        }, cancel);
        return await ReadAsync(printed["stream"]!.GetValue<string>(), cancel);
    }

    public void Dispose() => page.Dispose();

    private async Task<byte[]> ReadAsync(string stream, CancellationToken cancel)
    {
        using var pdf = new MemoryStream();
        for (var end = false; !end;)
        {
            var part = await page.CallAsync("IO.read", new JsonObject { ["handle"] = stream, ["size"] = 1 << 20 }, cancel);
            var text = part["data"]!.GetValue<string>();
            pdf.Write(part["base64Encoded"]?.GetValue<bool>() == true ? Convert.FromBase64String(text) : System.Text.Encoding.Latin1.GetBytes(text));
            end = part["eof"]!.GetValue<bool>();
        }

        await page.CallAsync("IO.close", new JsonObject { ["handle"] = stream }, cancel);
        return pdf.ToArray();
    }
}
