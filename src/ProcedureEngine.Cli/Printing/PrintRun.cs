using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Printing;

/// <summary>Prints documents with one browser and a few tabs.</summary>
/// <param name="program">The browser.</param>
/// <param name="timeout">How long the start, and then each document, may take.</param>
internal sealed class PrintRun(string program, TimeSpan timeout)
{
    /// <summary>Prints all; gives what could not be printed. Cancelled, it leaves whole files only.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(PrintablePages printout, Func<PrintablePage, string> fileOf, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var failures = new ConcurrentBag<Diagnostic>();
        var queue = new ConcurrentQueue<PrintablePage>(printout.Documents);
        var done = 0;
        var date = PdfDate.FromEnvironment();
        await using var browser = await Browser.StartAsync(program, printout.WorkFolder, timeout, cancel);

        async Task Work(PrintingTab tab)
        {
            while (queue.TryDequeue(out var document))
            {
                try
                {
                    using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                    limit.CancelAfter(timeout);
                    var pdf = await PrintAsync(tab, document, limit.Token);
                    if (date is { } time) PdfDate.Set(pdf, time);
                    PdfMark.Set(pdf);
                    AtomicFile.Write(fileOf(document), pdf);
                }
                catch (Exception e) when (e is OperationCanceledException or InvalidOperationException or LostConnectionException)
                {
                    cancel.ThrowIfCancellationRequested();
                    var reason = e is OperationCanceledException ? string.Create(CultureInfo.InvariantCulture, $"it took longer than {timeout.TotalSeconds:0} seconds.") : e.Message;
                    failures.Add(Diagnostic.Create(DiagnosticIds.NotPrinted, $"{document.Locale}/{document.Name}", SourceSpan.Start, reason));
                    // A call that was given up closes the connection: this tab can't go on. Where there is no new one, the browser itself ended.
                    if (e is not InvalidOperationException)
                    {
                        tab.Dispose();
                        tab = await browser.OpenTabAsync(cancel);
                    }
                }

                progress?.Report(new BuildProgress(Interlocked.Increment(ref done), printout.Documents.Length));
            }

            tab.Dispose();
        }

        try
        {
            var workers = new List<Task>();
            for (var i = Math.Min(Environment.ProcessorCount, Math.Min(4, queue.Count)); i > 0; i--)
            {
                var tab = await browser.OpenTabAsync(cancel);
                workers.Add(Task.Run(() => Work(tab), cancel));
            }

            await Task.WhenAll(workers);
        }
        catch (LostConnectionException e)
        {
            // Ctrl+C reaches the browser too, and may reach it first.
            await Task.Delay(TimeSpan.FromSeconds(0.5), cancel);
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.BrowserFailed, program, SourceSpan.Start, program, "it ended while it printed."), e);
        }

        return [.. failures.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Prints a document; one with page numbers again and again until the numbers in it are those of its pages, which is the second time but for odd cases.</summary>
    private static async Task<byte[]> PrintAsync(PrintingTab tab, PrintablePage document, CancellationToken cancel)
    {
        var pdf = await tab.PrintAsync(document, cancel);
        if (document.Renumber is null) return pdf;
        var pages = new Dictionary<string, int>(PdfDestinations.Read(pdf), StringComparer.Ordinal);
        for (var attempt = 0; attempt < 4; attempt++)
        {
            document.Renumber(pages);
            pdf = await tab.PrintAsync(document, cancel);
            var now = PdfDestinations.Read(pdf);
            if (now.All(d => pages.TryGetValue(d.Key, out var page) && page == d.Value)) return pdf;
            foreach (var (anchor, page) in now) pages[anchor] = page;
        }

        throw new InvalidOperationException("its page numbers do not settle.");
    }
}
