using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Cli.Serving;

/// <summary><c>procedures serve</c>: the site in the browser, built again whenever a file is saved.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var reference = Arguments.Reference();
        var site = Arguments.Site();
        var port = new Option<int>("--port")
        {
            HelpName = "PORT",
            Description = "The port on 127.0.0.1; other machines can't reach it.",
            DefaultValueFactory = _ => 5080,
        }.WithBounds(1, 65535, "A port is a number from 1 to 65535.");
        var command = new Command("serve", "Shows the site in the browser, and shows it anew whenever a file is saved.") { project.Content, port, project.Config, reference, site };
        HelpWithExamples.AddTo(command,
            "procedures serve",
            "procedures serve content",
            "procedures serve content --port 8080");
        command.SetAction((parsed, cancel) => RunAsync(
            project.Find(parsed),
            parsed.GetValue(reference),
            parsed.GetValue(site),
            parsed.GetValue(port),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Project project, Locale? reference, string? site, int port, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        using var preview = new PreviewSite(new BuildOptions(project.Content, "") { SettingsFile = project.SettingsFile, Reference = reference, Site = site });
        // Before the first build: who has to choose another port need not wait for it.
        await using var server = await StartAsync(preview, port, error, cancel);
        if (server is null) return ExitCode.Failed;
        // Who waits for the page sees that something happens; the bar comes with the first article.
        error.WriteLine($"procedures serve: reading {project.Content} …");
        // What is saved while the first build runs is seen.
        using var watcher = new ContentWatcher(site is null ? [project.Content] : [project.Content, site], Outside(project));
        foreach (var problem in watcher.Problems) error.WriteLine($"procedures serve: warning: what is saved is not shown by itself: {problem}");
        var summary = ProgressLine.While(error, progress => preview.Build(progress, cancel));
        DiagnosticLines.Write(summary.Check.Diagnostics, error);
        SummaryText.WriteFindings(summary.Check, output);
        await output.WriteLineAsync($"http://localhost:{port}/ shows {project.Content}; Ctrl+C ends it.");
        await FollowAsync(project, site, preview, watcher, output, error, cancel);
        return ExitCode.Clean;
    }

    /// <summary>Shows what is saved: the pages of the article at once, also while a build runs; then all of them.</summary>
    private static async Task FollowAsync(Project project, string? site, PreviewSite preview, ContentWatcher watcher, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var shown = new ChangeBurst(TimeProvider.System, ChangeBurst.OfManyFiles);
        var building = Task.Run(BuildAllAsync, CancellationToken.None);
        while (await watcher.ChangedAsync(cancel))
        {
            preview.Show(watcher.Take() is { } changed ? FileChanges.Of(project.Content, changed, site) : FileChanges.Everything, cancel);
            shown.Note();
        }

        await building;

        async Task BuildAllAsync()
        {
            while (await shown.SettledAsync(cancel)) BuildAgain(preview, output, error, cancel);
        }
    }

    /// <summary>The settings' file where it lies outside of the content folder; null where it lies in it, or there is none.</summary>
    private static string? Outside(Project project)
    {
        if (!Directory.Exists(project.Content)) return null;
        var file = project.SettingsFile is { } named ? SettingsFile.Named(named) : SettingsFile.Find(project.Content, new DiagnosticBag());
        return file is null || file.Folder == Path.TrimEndingDirectorySeparator(Path.GetFullPath(project.Content)) ? null : file.Path;
    }

    private static async Task<PreviewServer?> StartAsync(PreviewSite preview, int port, TextWriter error, CancellationToken cancel)
    {
        string reason;
        try
        {
            if (await PreviewServer.StartAsync(preview, port, cancel) is { } server) return server;
            reason = $"port {port} is in use.";
        }
        catch (SocketException e)
        {
            reason = $"port {port} cannot be used: {e.Message}.";
        }

        error.WriteLine($"procedures serve: error: {reason} Choose another with --port.");
        return null;
    }

    private static void BuildAgain(PreviewSite preview, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (preview.TryBuild(cancel) is not { } summary)
        {
            if (preview.State.Error is { } message) error.WriteLine(message);
            return;
        }

        DiagnosticLines.Write(summary.Check.Diagnostics, error);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.Now:HH:mm:ss} {SummaryText.Counted(summary.Changed, "file")} changed, {SummaryText.Counted(summary.Check.Findings.Length, "finding")}, {summary.Elapsed.TotalMilliseconds:0} ms"));
    }
}
