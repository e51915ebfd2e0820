using System.Text;
using System.Text.Json;
using ProcedureEngine.Assistants.Steps;
using ProcedureEngine.Runs;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Assistants;

/// <summary>
/// What was done, for the ticket: the same texts and the same JSON as the page's (<c>site/js/checklist/record.js</c>). In a strict run the words
/// of steps that were not told yet are <c>…</c>.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="text">The texts of the page.</param>
/// <param name="page">The address of the page.</param>
/// <param name="site">The address of the site; empty where nobody knows.</param>
internal sealed class RunRecord(AssistantRun run, UiText text, string page, string site)
{
    private readonly GuidedArticle article = run.Article;
    private readonly RunState state = run.State;

    /// <summary>As text, or as Markdown.</summary>
    public string Write(bool isMarkdown)
    {
        var locale = article.Version.Locale;
        var lines = new List<string> { isMarkdown ? $"## {Safe(article.Version.Title.Trim())}" : article.Version.Title.Trim() };
        if (isMarkdown) lines.Add("");
        string?[] head = [state.Name.Length > 0 ? Safe(state.Name) : null, $"{text["Tool.Begun"]} {When(state.Started)}", Updated is { } day ? $"{text["Tool.Version"]} {day} ({locale.Tag})" : null];
        lines.AddRange([string.Join(" · ", head.Where(part => part is not null)), page, ""]);
        var shown = Enumerable.Range(0, article.Steps.Length).Where(i => StatusOf(i) != "other" || NoteOn(i) is not null).ToList();
        var hasSections = shown.Select(i => article.Steps[i].Section).Distinct().Count() > 1;
        string? section = null;
        foreach (var i in shown)
        {
            var step = article.Steps[i];
            if (hasSections && step.Section != section)
            {
                if (section is not null) lines.Add("");
                lines.Add(isMarkdown ? $"### {Safe(step.Section ?? "")}" : step.Section ?? "");
            }

            section = step.Section;
            var indent = string.Concat(Enumerable.Repeat("  ", step.Number.Count(c => c == '.')));
            string?[] about = [StatusText(i), At(i) is { } at ? When(at) : null, state.Changed.Contains(step.Id) ? text["Tool.CheckAgain"] : null];
            var told = string.Join(", ", about.Where(part => part is { Length: > 0 }));
            lines.Add($"{indent}{Mark(StatusOf(i))} {step.Number} {Safe(WordsOf(i))}{(told.Length > 0 ? $" ({told})" : "")}");
            lines.AddRange(ChosenOf(step).Select(one => $"{indent}  → {Safe(one)}"));
            if (NoteOn(i) is { } note) lines.Add(Note(note, indent + "  ", StatusOf(i) == "skipped" ? text["Tool.Reason"] : text["Tool.Note"]));
        }

        if (!state.Gone.IsEmpty) lines.AddRange(["", $"{text["Tool.Gone"]}:"]);
        foreach (var gone in state.Gone)
        {
            lines.Add($"{Mark("done")} {Safe(gone.Words)} ({(gone.Time > 0 ? When(gone.Time) : "")})");
            if (gone.Note.Length > 0) lines.Add(Note(gone.Note, "  ", text["Tool.Note"]));
        }

        return string.Join('\n', lines) + "\n";

        // What people typed must not become markup in somebody's ticket.
        string Safe(string words) => isMarkdown ? Escaped(words) : words;
        string Mark(string status) => (isMarkdown, status) switch { (true, "done") => "- [x]", (true, _) => "- [ ]", (_, "done") => "[x]", (_, "open") => "[ ]", _ => "[-]" };
        string Note(string note, string indent, string label) => $"{indent}{label}: {string.Join(" / ", Safe(note).Split('\n').Select((line, i) => i == 0 ? line.TrimEnd() : line.Trim()))}";
        string When(long time) => RecordTime.Short(time, locale);
    }

    /// <summary>As a JSON object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="now">The time, in milliseconds since 1970.</param>
    public void Write(Utf8JsonWriter json, long now)
    {
        json.WriteStartObject();
        json.WriteString("article", article.Set.Key.Value);
        json.WriteString("title", article.Version.Title.Trim());
        json.WriteString("locale", article.Version.Locale.Tag);
        if (Updated is { } day) json.WriteString("updated", day);
        json.WriteString("page", page);
        json.WriteString("site", site);
        if (state.Name.Length > 0) json.WriteString("name", state.Name);
        json.WriteString("started", RecordTime.Iso(state.Started));
        json.WriteString("recorded", RecordTime.Iso(now));
        json.WriteStartArray("steps");
        for (var i = 0; i < article.Steps.Length; i++)
        {
            var step = article.Steps[i];
            json.WriteStartObject();
            json.WriteString("id", step.Id);
            if (step.Section is { } section) json.WriteString("section", section);
            json.WriteString("number", step.Number);
            json.WriteString("text", WordsOf(i));
            json.WriteStartArray("chosen");
            foreach (var one in ChosenOf(step)) json.WriteStringValue(one);
            json.WriteEndArray();
            json.WriteString("status", StatusOf(i));
            if (At(i) is { } at) json.WriteString("at", RecordTime.Iso(at));
            if (NoteOn(i) is { } note) json.WriteString("note", note);
            if (state.Changed.Contains(step.Id)) json.WriteBoolean("checkAgain", true);
            json.WriteString("version", step.Run.Trace.TextHashes.GetValueOrDefault(article.Version.Locale.Tag));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gone");
        foreach (var gone in state.Gone)
        {
            json.WriteStartObject();
            json.WriteString("text", gone.Words);
            if (gone.Time > 0) json.WriteString("at", RecordTime.Iso(gone.Time));
            if (gone.Note.Length > 0) json.WriteString("note", gone.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string? Updated => article.Version.Provenance.Updated?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private string StatusOf(int step)
    {
        var id = article.Steps[step].Id;
        return state.Ticks.ContainsKey(id) ? "done" : state.Skipped.ContainsKey(id) ? "skipped" : article.Progress.IsOther(state, step) ? "other" : "open";
    }

    private string? StatusText(int step) => StatusOf(step) switch { "done" => null, "open" => text["Tool.NotDone"], _ => text["Tool.Skipped"] };

    private long? At(int step)
    {
        var id = article.Steps[step].Id;
        var time = state.Ticks.TryGetValue(id, out var ticked) ? ticked : state.Skipped.GetValueOrDefault(id);
        return time > 0 ? time : null;
    }

    private string WordsOf(int step) => run.MayTell(step) || run.Current < 0 ? article.Steps[step].Run.Trace.Words : "…";

    private string? NoteOn(int step) => state.Notes.GetValueOrDefault(article.Steps[step].Id);

    private IEnumerable<string> ChosenOf(GuidedStep step) => step.Choices.Where(choice => state.Ticks.GetValueOrDefault(choice.Case.Value) > 0).Select(choice => choice.Text);

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
