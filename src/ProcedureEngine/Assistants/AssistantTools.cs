using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Assistants.Steps;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Runs;

namespace ProcedureEngine.Assistants;

/// <summary>
/// The tools by which an assistant leads through procedures. Runs are kept as long as this lives; the content is never changed. A call that
/// can't be answered is answered with the reason. Calls may come from any thread; one is answered after the other.
/// </summary>
/// <param name="catalog">The articles.</param>
/// <param name="time">What time it is.</param>
internal sealed class AssistantTools(ProcedureCatalog catalog, TimeProvider time)
{
    /// <summary>So many runs are kept; then those that ended go first.</summary>
    private const int MostRuns = 1_000;

    private readonly ArticleAnswers articles = new(catalog);
    private readonly Lock gate = new();
    private readonly Dictionary<string, AssistantRun> runs = new(StringComparer.Ordinal);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Answers a call; throws nothing.</summary>
    /// <param name="name">The tool.</param>
    /// <param name="arguments">Its arguments.</param>
    public ToolAnswer Call(string name, IReadOnlyDictionary<string, JsonElement> arguments)
    {
        lock (gate)
        {
            try
            {
                return Answer(json => Write(json, name, new ToolArguments(arguments)), isError: false);
            }
            catch (ToolFaultException fault)
            {
                return Answer(json =>
                {
                    json.WriteString("error", fault.Code);
                    json.WriteString("message", fault.Message);
                }, isError: true);
            }
        }
    }

    private void Write(Utf8JsonWriter json, string name, ToolArguments arguments)
    {
        switch (name)
        {
            case "search": articles.Search(json, arguments); break;
            case "get_procedure": articles.Procedure(json, arguments); break;
            case "start_run": Start(json, arguments); break;
            case "next_step": Next(json, arguments); break;
            case "complete_step": Change(json, arguments, (run, step) => run.Article.Progress.Tick(run.State, step, Now)); break;
            case "skip_step": Skip(json, arguments); break;
            case "choose": Choose(json, arguments); break;
            case "note": Note(json, arguments); break;
            case "set_language": SetLanguage(json, arguments); break;
            case "say_in": SayIn(json, arguments); break;
            case "record": Record(json, arguments); break;
            case "handover": HandOver(json, arguments); break;
            default: throw new ToolFaultException("unknown-tool", $"There is no tool '{name}'.");
        }
    }

    private void Start(Utf8JsonWriter json, ToolArguments arguments)
    {
        var guided = articles.Guided(arguments);
        var name = JsonText.WellFormed(arguments.OptionalText("name", RunLimits.Name) ?? "");
        var isStrict = arguments.Flag("strict", otherwise: true);
        var state = new RunState { Started = Now, Name = name };
        if (arguments.OptionalText("link", RunLimits.Fragment + 10_000) is { } link)
        {
            var hash = link.IndexOf('#', StringComparison.Ordinal);
            state = (hash < 0 ? null : RunLink.FromFragment(link[hash..], guided.Set.Key.Value, Now)) ?? throw new ToolFaultException("no-run", "The link carries no run of this article.");
            if (name.Length > 0) state = state with { Name = name };
        }

        state = RunRevision.Reconcile(state, guided.Traces, guided.Version.Locale.Tag);
        var run = new AssistantRun(NewId(), guided, guided.Progress.Counted(state), isStrict);
        MakeRoom();
        runs.Add(run.Id, run);
        json.WriteBoolean("isStrict", isStrict);
        Show(json, run);
    }

    private void Next(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        if (arguments.OptionalText("step") is not { } id)
        {
            Show(json, run);
            return;
        }

        RunView.Write(json, run, Told(run, id), catalog.Findings(run.Set));
    }

    private void Change(Utf8JsonWriter json, ToolArguments arguments, Func<AssistantRun, int, RunState> change)
    {
        var run = Run(arguments);
        var step = Step(run, arguments.Text("step"));
        var isDone = run.State.Ticks.ContainsKey(run.Article.Steps[step].Id);
        if (!isDone && run.IsStrict && step != run.Current) throw Early(run);
        // Who says it twice has not done it twice.
        if (isDone) json.WriteBoolean("wasDone", true);
        else Keep(run, change(run, step));
        Show(json, run);
    }

    private void Skip(Utf8JsonWriter json, ToolArguments arguments)
    {
        var reason = JsonText.WellFormed(arguments.Text("reason").Trim());
        if (reason.Length == 0) throw new ToolFaultException("missing-argument", "'reason' is missing.");
        Change(json, arguments, (run, step) =>
        {
            var id = run.Article.Steps[step].Id;
            var note = run.State.Notes.TryGetValue(id, out var before) && !before.Contains(reason, StringComparison.Ordinal) ? $"{before}\n{reason}" : reason;
            return RunProgress.Note(run.Article.Progress.Skip(run.State, step, Now), id, note);
        });
    }

    private void Choose(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        var value = arguments.Text("choice");
        var told = Enumerable.Range(0, run.Article.Steps.Length).Where(run.MayTell).Select(i => run.Article.Steps[i]).ToList();
        var choice = told.SelectMany(step => step.Choices.Select(c => (GuidedChoice?)c)).FirstOrDefault(c => c!.Case.Value == value)
            ?? run.Article.Alternatives.FirstOrDefault(a => a.Case.Value == value && told.Any(step => step.Run.Cases.Any(c => c.Group == a.Case.Group)))
            ?? throw new ToolFaultException("unknown-choice", $"No step that was told has the choice '{value}'.");
        Keep(run, run.Article.Progress.Choose(run.State, choice.Case, Now));
        Show(json, run);
    }

    private void Note(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        var step = Step(run, arguments.Text("step"));
        var text = arguments.OptionalText("text") ?? throw new ToolFaultException("missing-argument", "'text' is missing.");
        Keep(run, RunProgress.Note(run.State, run.Article.Steps[step].Id, JsonText.WellFormed(text)));
        Show(json, run);
    }

    private void SetLanguage(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        var before = run.Current < 0 ? null : run.Article.Steps[run.Current].Id;
        run.Switch(catalog.Guided(run.Set, arguments.Locale("locale", catalog.Site.Map.LocalesOf(run.Set.Key), otherwise: null)));
        if (before is not null && run.Article.IndexOf(before) < 0) json.WriteString("missingHere", before);
        Show(json, run);
    }

    private void SayIn(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        var other = catalog.Guided(run.Set, arguments.Locale("locale", catalog.Site.Map.LocalesOf(run.Set.Key), otherwise: null));
        json.WriteString("locale", other.Version.Locale.Tag);
        if (arguments.OptionalText("label") is { Length: > 0 } label)
        {
            var said = ScreenLabels.Say(label, run.Article, other) ?? catalog.Label(label, run.Article.Version.Locale, other.Version.Locale);
            RunView.Quoted(json, () =>
            {
                json.WriteString("label", label);
                json.WriteString("inOtherLanguage", said);
            });
            return;
        }

        var step = Told(run, arguments.Text("step"));
        var there = other.IndexOf(run.Article.Steps[step].Id);
        json.WriteString("step", run.Article.Steps[step].Id);
        RunView.Quoted(json, () =>
        {
            json.WriteString("instruction", run.Article.Steps[step].Instruction);
            json.WriteString("inOtherLanguage", there < 0 ? null : other.Steps[there].Instruction);
        });
    }

    private void Record(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        var format = arguments.OptionalText("format") ?? "text";
        if (format is not ("text" or "markdown" or "json")) throw new ToolFaultException("wrong-argument", "'format' must be text, markdown or json.");
        var locale = run.Article.Version.Locale;
        var record = new RunRecord(run, catalog.Site.Texts.For(locale), catalog.AddressOf(PagePath.Checklist(run.Set.Key, locale)), catalog.Site.Address?.AbsoluteUri ?? "");
        json.WriteString("format", format);
        RunView.Quoted(json, () =>
        {
            json.WritePropertyName("record");
            if (format == "json") record.Write(json, Now);
            else json.WriteStringValue(record.Write(format == "markdown"));
        });
    }

    private void HandOver(Utf8JsonWriter json, ToolArguments arguments)
    {
        var run = Run(arguments);
        var fragment = RunLink.ToFragment(run.Set.Key.Value, run.State) ?? throw new ToolFaultException("too-long", "The run is too long for a link. record gives what was done.");
        var path = PagePath.Checklist(run.Set.Key, run.Article.Version.Locale);
        if (catalog.Site.Address is not null) json.WriteString("link", catalog.AddressOf(path) + fragment);
        json.WriteString("page", PagePath.ToUrl(path));
        json.WriteString("fragment", fragment);
        if (catalog.Site.Address is null) json.WriteString("hint", "Nobody has said where the site is published (--base-url, or site in procedures.yml): the link is the address of the page there, with the fragment behind it.");
    }

    private void Show(Utf8JsonWriter json, AssistantRun run) => RunView.Write(json, run, run.Current, catalog.Findings(run.Set));

    private AssistantRun Run(ToolArguments arguments) =>
        runs.GetValueOrDefault(arguments.Text("run")) ?? throw new ToolFaultException("unknown-run", "There is no such run. start_run begins one; a hand-over link brings one back.");

    private static int Step(AssistantRun run, string id) =>
        run.Article.IndexOf(id) is >= 0 and var step ? step : throw new ToolFaultException("unknown-step", "The article has no such step in this language.");

    private static int Told(AssistantRun run, string id)
    {
        var step = Step(run, id);
        return run.MayTell(step) ? step : throw Early(run);
    }

    private static ToolFaultException Early(AssistantRun run) =>
        new("too-early", run.Current < 0 ? "The run is finished." : $"The run is strict: the step to complete or skip now is '{run.Article.Steps[run.Current].Id}'.");

    /// <summary>A run that could not be handed over any more does not grow.</summary>
    private static void Keep(AssistantRun run, RunState state)
    {
        if (state.Notes.Values.Sum(note => (long)note.Length) > 200_000) throw new ToolFaultException("too-long", "The notes of this run are too long.");
        run.State = state;
    }

    private void MakeRoom()
    {
        if (runs.Count < MostRuns) return;
        var ended = runs.Values.FirstOrDefault(run => run.Current < 0) ?? throw new ToolFaultException("too-many-runs", $"{MostRuns} runs are open. End one first.");
        runs.Remove(ended.Id);
    }

    private static string NewId() => "r" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 11);

    private static ToolAnswer Answer(Action<Utf8JsonWriter> write, bool isError)
    {
        using var answer = new MemoryStream();
        using (var json = new Utf8JsonWriter(answer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new ToolAnswer(answer.ToArray(), isError);
    }
}
