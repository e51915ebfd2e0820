using System.Collections;
using ProcedureEngine.Rendering.Html;
using QRCoder;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>QR codes (ISO/IEC 18004) as SVG.</summary>
internal static class QrCode
{
    /// <summary>Writes the code of an address with the quiet zone around it, readable with 15 % of it soiled (level M).</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="address">What cameras read.</param>
    /// <param name="name">What it is, for people who don't see it.</param>
    public static void Write(HtmlWriter html, string address, string name)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        html.Write($"<svg role=\"img\" shape-rendering=\"crispEdges\" viewBox=\"0 0 {rows.Count} {rows.Count}\" aria-label=\"{name}\"><path d=\"");
        for (var y = 0; y < rows.Count; y++) Row(html, rows[y], y);
        html.Markup("\"/></svg>"u8);
    }

    /// <summary>One rectangle for each run of dark modules.</summary>
    private static void Row(HtmlWriter html, BitArray row, int y)
    {
        for (var x = 0; x < row.Length; x++)
        {
            if (!row[x]) continue;
            var start = x;
            while (x < row.Length && row[x]) x++;
            html.Write($"M{start} {y}h{x - start}v1H{start}z");
        }
    }
}
