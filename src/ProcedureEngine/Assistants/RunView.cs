using System.Collections.Immutable;
using System.Text.Json;
using ProcedureEngine.Assistants.Steps;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Assistants;

/// <summary>Writes how far a run is, and one step of it with all that has to be told with it. What an article says stands in <c>articleText</c> and nowhere else.</summary>
internal static class RunView
{
    /// <summary>Rules whose messages quote steps: in a strict run those are not told before their time.</summary>
    private static readonly string[] Quoting = ["missing-step", "extra-step", "moved-step", "merged-step", "missing-section", "extra-section", "missing-paragraph", "extra-paragraph", "omitted-text", "added-text"];

    /// <summary>The run with the step to do now, or with another step of it.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="run">The run.</param>
    /// <param name="step">The index of the step; -1 where nothing is left to do.</param>
    /// <param name="findings">Where the versions of the article disagree.</param>
    public static void Write(Utf8JsonWriter json, AssistantRun run, int step, ImmutableArray<Finding> findings)
    {
        var (ticked, total) = run.Article.Progress.Count(run.State);
        json.WriteString("run", run.Id);
        json.WriteString("article", run.Set.Key.Value);
        json.WriteString("locale", run.Article.Version.Locale.Tag);
        json.WriteNumber("ticked", ticked);
        json.WriteNumber("total", total);
        json.WriteBoolean("isFinished", run.Current < 0);
        if (step >= 0) Step(json, run, step, findings);
        else if (run.Article.After.Length > 0) After(json, run.Article);
        if (run.State.Changed.Length > 0) Ids(json, "checkAgain", run.State.Changed);
    }

    /// <summary>What an article says: data, whatever its words are.</summary>
    public static void Quoted(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject("articleText");
        write();
        json.WriteEndObject();
    }

    private static void After(Utf8JsonWriter json, GuidedArticle article) => Quoted(json, () =>
    {
        Alerts(json, article.AfterAlerts);
        json.WriteString("after", article.After);
    });

    private static void Step(Utf8JsonWriter json, AssistantRun run, int index, ImmutableArray<Finding> findings)
    {
        var step = run.Article.Steps[index];
        json.WriteStartObject("step");
        json.WriteString("id", step.Id);
        json.WriteString("number", step.Number);
        json.WriteString("status", run.State.Ticks.ContainsKey(step.Id) ? "done" : run.State.Skipped.ContainsKey(step.Id) ? "skipped" : run.Article.Progress.IsOther(run.State, index) ? "other" : "open");
        json.WriteBoolean("mayBeSkipped", step.IsOptional || step.Condition is not null);
        if (run.State.Notes.TryGetValue(step.Id, out var note)) json.WriteString("note", note);
        Quoted(json, () =>
        {
            if (step.Section is { } section) json.WriteString("section", section);
            Alerts(json, run.Article.Above(index).Append(step).SelectMany(s => s.Alerts));
            if (step.Before.Length > 0) json.WriteString("before", step.Before);
            var above = run.Article.Above(index).ToList();
            if (above.Count > 0)
            {
                json.WriteStartArray("partOf");
                foreach (var outer in above)
                {
                    json.WriteStartObject();
                    json.WriteString("id", outer.Id);
                    json.WriteString("number", outer.Number);
                    if (outer.Before.Length > 0) json.WriteString("before", outer.Before);
                    Words(json, outer);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            if (step.Condition is { } condition) json.WriteString("onlyIf", condition);
            Words(json, step);
            Choices(json, "choices", run, step.Choices);
            Choices(json, "alternatives", run, [.. run.Article.Alternatives.Where(a => step.Run.Cases.Any(c => c.Group == a.Case.Group))]);
        });
        Drift(json, run, step, findings);
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, GuidedStep step)
    {
        json.WriteString("instruction", step.Instruction);
        if (step.Details.Length > 0) json.WriteString("details", step.Details);
    }

    private static void Alerts(Utf8JsonWriter json, IEnumerable<GuidedAlert> alerts)
    {
        json.WriteStartArray("warnings");
        foreach (var alert in alerts)
        {
            json.WriteStartObject();
            json.WriteString("kind", alert.Kind);
            json.WriteString("text", alert.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Choices(Utf8JsonWriter json, string name, AssistantRun run, ImmutableArray<GuidedChoice> choices)
    {
        if (choices.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("value", choice.Case.Value);
            json.WriteString("text", choice.Text);
            json.WriteBoolean("isChosen", run.State.Ticks.GetValueOrDefault(choice.Case.Value) > 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Drift(Utf8JsonWriter json, AssistantRun run, GuidedStep step, ImmutableArray<Finding> findings)
    {
        var here = findings.Where(f => f.Locale == run.Article.Version.Locale && f.Severity > Severity.Note && f.At is { } at && at.Path == run.Article.Version.Path && at.Span.Line >= step.Span.Line && at.Span.Line <= step.Span.EndLine).ToList();
        if (here.Count == 0) return;
        json.WriteStartArray("drift");
        foreach (var finding in here) Write(json, finding);
        json.WriteEndArray();
    }

    /// <summary>One place where the versions disagree.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("what", ConsistencyRules.All.First(r => r.Description.Name == finding.Rule).Description.Title);
        if (!Quoting.Contains(finding.Rule)) Quoted(json, () => json.WriteString("message", finding.InEnglish()));
        json.WriteEndObject();
    }

    /// <summary>A list of ids.</summary>
    public static void Ids(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
