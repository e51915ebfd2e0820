using System.Text.Json;
using Microsoft.Playwright;
using ProcedureEngine.Assistants;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ProcedureEngine.BrowserTests;

/// <summary>An assistant begins in one language, goes on in another, and hands over to a person: the page shows the same ticks.</summary>
public sealed class AssistantTests(BuiltSite browser)
{
    /// <summary>The password-writeback procedure of the shared corpus: German, then Norwegian at the fourth step, the fifth one skipped.</summary>
    [Fact]
    public Task A_run_of_the_password_writeback_procedure_is_taken_over_with_the_same_ticks() =>
        HandOver(SharedInput.Folder("corpus"), "alchemyinsights/enable-password-writeback-in-azure-ad-connect", "de-DE", "nb-NO");

    [Fact]
    public Task A_run_of_a_sample_procedure_is_taken_over_with_the_same_ticks() =>
        HandOver(Path.Combine(SampleSite.Repository, "content"), "network/vpn-does-not-connect", "de", "nb");

    private async Task HandOver(string content, string article, string first, string second)
    {
        using var server = new StaticServer(BuiltSite.Build(content));
        using var assistance = Assistance.Open(new AssistanceOptions(content) { Address = new Uri(server.Address) });
        var view = Call(assistance, "start_run", new { article, locale = first, name = "INC-7" });
        var run = view.GetProperty("run").GetString();
        var ticked = new List<string>();
        for (var i = 1; i <= 3; i++)
        {
            var step = view.GetProperty("step").GetProperty("id").GetString()!;
            view = Call(assistance, "complete_step", new { run, step });
            ticked.Add(step);
        }

        var fourth = view.GetProperty("step").GetProperty("id").GetString();
        view = Call(assistance, "set_language", new { run, locale = second });
        Assert.Equal(second, view.GetProperty("locale").GetString());
        Assert.Equal(fourth, view.GetProperty("step").GetProperty("id").GetString());
        view = Call(assistance, "complete_step", new { run, step = fourth });
        ticked.Add(fourth!);
        var skipped = view.GetProperty("step").GetProperty("id").GetString();
        Call(assistance, "skip_step", new { run, step = skipped, reason = "gjelder ikke" });
        var link = Call(assistance, "handover", new { run }).GetProperty("link").GetString()!;

        await using var context = await browser.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(link);
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("INC-7");
        await dialog.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(page.Locator($"li.skipped[id='{skipped}']")).ToHaveCountAsync(1);

        Assert.Equal(second, await page.EvaluateAsync<string>("document.documentElement.lang"));
        var boxes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('article .steps input:checked')].map(box => box.value)");
        Assert.Subset(boxes.ToHashSet(), ticked.ToHashSet());
        using var record = JsonDocument.Parse(Call(assistance, "record", new { run, format = "json" }).GetProperty("articleText").GetProperty("record").GetRawText());
        Assert.Equal(record.RootElement.GetProperty("steps").EnumerateArray().Where(s => s.GetProperty("status").GetString() == "done").Select(s => s.GetProperty("id").GetString()!), boxes);
        Assert.Empty(await page.Locator(".again").AllAsync());
    }

    private static JsonElement Call(Assistance assistance, string tool, object arguments)
    {
        using var json = JsonSerializer.SerializeToDocument(arguments);
        var answer = assistance.Call(tool, json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone()));
        var element = JsonDocument.Parse(answer.Json).RootElement;
        Assert.False(answer.IsError, element.GetRawText());
        return element;
    }
}
