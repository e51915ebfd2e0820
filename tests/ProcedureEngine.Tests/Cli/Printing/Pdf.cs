using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

/// <summary>A PDF read back by the tools of poppler; tests are skipped where they or a browser are absent.</summary>
internal static partial class Pdf
{
    public static void Require()
    {
        Assert.SkipUnless(IsOnPath("chromium") || IsOnPath("chromium-browser") || IsOnPath("google-chrome"), "No Chromium was found: install it (apt install chromium).");
        Assert.SkipUnless(IsOnPath("pdftotext") && IsOnPath("pdfinfo"), "pdftotext and pdfinfo were not found: install them (apt install poppler-utils).");
    }

    /// <summary>What pdfinfo says of a file.</summary>
    public static string About(string file, params string[] options) => Run("pdfinfo", [.. options, file]);

    /// <summary>The text in reading order.</summary>
    public static string Text(string file) => Run("pdftotext", ["-enc", "UTF-8", file, "-"]);

    /// <summary>The text of each page.</summary>
    public static string[] Pages(string file) => [.. Text(file).Split('\f')[..^1]];

    /// <summary>The page of each named destination.</summary>
    public static IReadOnlyDictionary<string, int> Destinations(string file) => DestinationLine().Matches(About(file, "-dests"))
        .ToDictionary(m => m.Groups[2].Value, m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The outline, a line an entry: two spaces for each level, the title, the page.</summary>
    public static string[] Outline(string file)
    {
        var outline = XDocument.Parse(Run("pdftohtml", ["-xml", "-i", "-stdout", "-enc", "UTF-8", file]).Replace("<!DOCTYPE pdf2xml SYSTEM \"pdf2xml.dtd\">", "", StringComparison.Ordinal)).Root!.Element("outline");
        return outline is null ? [] : [.. outline.Descendants("item").Select(i => $"{new string(' ', 2 * (i.Ancestors("outline").Count() - 1))}{i.Value} {i.Attribute("page")!.Value}")];
    }

    /// <summary>What a camera reads on the first page.</summary>
    public static string[] Codes(string file)
    {
        Assert.SkipUnless(IsOnPath("zbarimg"), "zbarimg was not found: install it (apt install zbar-tools).");
        Run("pdftoppm", ["-r", "200", "-png", "-singlefile", file, file]);
        return Run("zbarimg", ["-q", "--raw", $"{file}.png"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The first page as grey pixels, <paramref name="resolution"/> to the inch.</summary>
    public static (byte[] Pixels, int Width) Picture(string file, int resolution)
    {
        Run("pdftoppm", ["-r", resolution.ToString(CultureInfo.InvariantCulture), "-gray", "-singlefile", file, file]);
        var pgm = File.ReadAllBytes($"{file}.pgm");
        var (width, height) = PgmHeader().Match(Encoding.ASCII.GetString(pgm, 0, 32)) is { Success: true } head
            ? (int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(head.Groups[2].Value, CultureInfo.InvariantCulture))
            : throw new InvalidDataException("This is no PGM.");
        return (pgm[^(width * height)..], width);
    }

    [GeneratedRegex(@"^P5\s+([0-9]+)\s+([0-9]+)")]
    private static partial Regex PgmHeader();

    [GeneratedRegex("(?m)^ *([0-9]+) \\[.*\\] \"(.*)\"")]
    private static partial Regex DestinationLine();

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
