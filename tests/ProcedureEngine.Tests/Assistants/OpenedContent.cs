using System.Text.Json;
using ProcedureEngine.Assistants;

namespace ProcedureEngine.Tests.Assistants;

/// <summary>Procedures, opened for an assistant, with a clock that stands still.</summary>
internal sealed class OpenedContent : IDisposable
{
    public OpenedContent(string? content = null, string? address = "https://help.example.com/") =>
        Assistance = Assistance.Open(new AssistanceOptions(content ?? RepositoryFolder.At("tests/ProcedureEngine.BrowserTests/Content")) { Address = address is null ? null : new Uri(address) }, new Clock());

    public Assistance Assistance { get; }

    /// <summary>The answer to a call that must be answered.</summary>
    public JsonElement Call(string tool, object? arguments = null)
    {
        var answer = Ask(tool, arguments);
        Xunit.Assert.False(answer.IsError, System.Text.Encoding.UTF8.GetString(answer.Json.Span));
        return Json(answer);
    }

    /// <summary>The code of a call that must be refused.</summary>
    public string Refused(string tool, object? arguments = null)
    {
        var answer = Ask(tool, arguments);
        Xunit.Assert.True(answer.IsError, System.Text.Encoding.UTF8.GetString(answer.Json.Span));
        return Json(answer).GetProperty("error").GetString()!;
    }

    public ToolAnswer Ask(string tool, object? arguments)
    {
        using var json = JsonSerializer.SerializeToDocument(arguments ?? new { });
        return Assistance.Call(tool, json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone()));
    }

    public void Dispose() => Assistance.Dispose();

    private static JsonElement Json(ToolAnswer answer) => JsonDocument.Parse(answer.Json).RootElement;

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 12, 1, 13, 5, 0, TimeSpan.Zero);
    }
}
