using System.Text.Json;
using ProcedureEngine.Cli.Serving;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

public sealed class PageNoticeTests
{
    private static readonly Diagnostic InSettings = Diagnostic.Create(DiagnosticIds.UnknownSetting, "procedures.yml", new SourceSpan(3, 1, 3, 1), "a", "b");
    private static readonly Diagnostic InArticle = Diagnostic.Create(DiagnosticIds.GluedLink, "de/a.md", new SourceSpan(7, 4, 7, 9), "wort\u202E");
    private static readonly Diagnostic InOther = Diagnostic.Create(DiagnosticIds.NotUtf8, "de/b.md", SourceSpan.Start, "FC", "9");

    private static readonly PreviewState State = new() { IsBuilt = true, Problems = [InSettings, InArticle, InOther] };

    [Fact]
    public void A_page_is_told_of_the_settings_and_not_of_other_articles()
    {
        var notice = Notice("de/c.html", isThere: true);

        Assert.Equal(JsonValueKind.Null, notice.GetProperty("errors").ValueKind);
        Assert.Equal("1 Warnung", notice.GetProperty("warnings").GetProperty("summary").GetString());
        Assert.Equal("procedures.yml, Zeile 3", Assert.Single(Places(notice, "warnings")));
    }

    [Fact]
    public void A_page_that_is_not_there_is_told_of_every_file_that_could_not_be_read() =>
        Assert.Equal("de/b.md, Zeile 1", Assert.Single(Places(Notice("de/c.html", isThere: false), "errors")));

    [Fact]
    public void A_failed_build_is_told_first()
    {
        var notice = Notice("de/c.html", isThere: true, State with { Error = "content:1:1: error PE0002" });

        Assert.Equal("1 Fehler in den Dateien", notice.GetProperty("errors").GetProperty("summary").GetString());
        Assert.Contains("vorigen Stand", notice.GetProperty("errors").GetProperty("remark").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_are_shortened()
    {
        var notice = Notice("de/c.html", isThere: true, State with { Problems = [.. Enumerable.Repeat(InSettings, 25)] });

        Assert.Equal("25 Warnungen", notice.GetProperty("warnings").GetProperty("summary").GetString());
        Assert.Equal("5 weitere im Terminal", notice.GetProperty("warnings").GetProperty("more").GetString());
        Assert.Equal(20, Places(notice, "warnings").Count());
    }

    private static JsonElement Notice(string page, bool isThere, PreviewState? state = null) =>
        JsonDocument.Parse(PageNotice.Json(state ?? State, page, "1", isThere, new PreviewTexts().For(Locale.Parse("de")))).RootElement;

    private static IEnumerable<string?> Places(JsonElement notice, string part) =>
        notice.GetProperty(part).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("place").GetString());
}
