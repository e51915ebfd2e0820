using System.Collections.Immutable;
using System.Text.Json;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Assistants;

/// <summary>A content folder, opened for assistants that lead people through its procedures one step at a time. Nothing of the content is changed.</summary>
public sealed class Assistance : IDisposable
{
    private readonly ProcedureCatalog catalog;
    private readonly AssistantTools tools;

    private Assistance(ProcedureCatalog catalog, int articles, ImmutableArray<Diagnostic> diagnostics, TimeProvider time)
    {
        (this.catalog, Articles, Diagnostics) = (catalog, articles, diagnostics);
        tools = new AssistantTools(catalog, time);
    }

    /// <summary>How many articles there are.</summary>
    public int Articles { get; }

    /// <summary>What was wrong with folder and files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The tools.</summary>
    public static ImmutableArray<AssistantTool> Tools => ToolList.All;

    /// <summary>What an assistant is told about the tools as a whole.</summary>
    public static string Instructions => ToolList.Instructions;

    /// <summary>Opens a content folder. Throws <see cref="StoppedException"/> where there is nothing to read, <see cref="OperationCanceledException"/> when cancelled.</summary>
    /// <param name="options">What to open.</param>
    /// <param name="time">What time it is; null for the clock of this machine.</param>
    /// <param name="cancel">Ends the opening.</param>
    public static Assistance Open(AssistanceOptions options, TimeProvider? time = null, CancellationToken cancel = default)
    {
        var corpus = Corpus.Of(new ContentOptions(options.Content) { Reference = options.Reference, SettingsFile = options.SettingsFile }, cancel);
        var aligned = AlignedCorpus.Of(corpus, cancel);
        return new Assistance(ProcedureCatalog.Open(aligned, options.Address, cancel), aligned.Sets.Length, corpus.Diagnostics.ToImmutable(), time ?? TimeProvider.System);
    }

    /// <summary>Answers the call of a tool; throws nothing. From any thread.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="arguments">Its arguments.</param>
    public ToolAnswer Call(string tool, IReadOnlyDictionary<string, JsonElement> arguments) => tools.Call(tool, arguments);

    /// <inheritdoc/>
    public void Dispose() => catalog.Dispose();
}
