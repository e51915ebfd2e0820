using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Cli.Printing;

/// <summary><c>procedures print</c>: guides as PDF, through the browser of this machine.</summary>
internal static class PrintCommand
{
    public const string Name = "print";

    public static Command Create()
    {
        var project = new ProjectArguments();
        var article = new Option<string[]>("--article")
        {
            HelpName = "KEY",
            Description = "The article: its path without language and extension, such as network/router. May be given several times.",
        };
        var booklet = new Option<string?>("--booklet")
        {
            HelpName = "NAME",
            Description = "A booklet of procedures.yml ('booklets'): several articles as chapters of one document.",
        };
        var all = new Option<bool>("--all") { Description = "All articles of the language." };
        var locale = Arguments.Locale("--locale", "The language to print, such as de or nb-NO.");
        locale.Required = true;
        var second = Arguments.Locale("--second-locale", "A second language beside the first, step by step.");
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "PATH",
            Description = "The PDF to write; for several articles the folder to write them into. Default: a file named by article and language.",
        };
        var browser = new Option<string?>("--browser")
        {
            HelpName = "PATH",
            Description = "The Chromium, Chrome or Edge to print with. Default: the one that is installed.",
        };
        var paper = new Option<string>("--paper") { HelpName = "a4|letter", Description = "The size of the paper.", DefaultValueFactory = _ => "a4" };
        paper.AcceptOnlyFromAmong("a4", "letter");
        var timeout = new Option<int>("--timeout") { HelpName = "SECONDS", Description = "How long one guide or booklet may take.", DefaultValueFactory = _ => 60 }.WithBounds(1, 3600, "A timeout is a number of seconds from 1 to 3600.");
        var notes = new Option<bool>("--notes") { Description = "With an empty column for notes beside the steps." };
        var noSignOff = new Option<bool>("--no-sign-off") { Description = "Without the lines to sign." };
        var address = Arguments.BaseUrl();
        var reference = Arguments.Reference();
        var site = Arguments.Site();
        var command = new Command(Name, "Writes printable guides and booklets as PDF, with the Chromium, Chrome or Edge of this machine. Exit code 0: all of them; 1: some could not be printed; 2: wrong use, or nothing could be read, printed or written.")
        {
            project.Content, article, booklet, all, locale, second, output, paper, notes, noSignOff, address, browser, timeout, project.Config, reference, site,
        };
        Validation.Check(command, result =>
        {
            var named = result.GetValue(article) ?? [];
            var isBooklet = result.GetValue(booklet) is not null;
            if ((named.Length > 0 ? 1 : 0) + (result.GetValue(all) ? 1 : 0) + (isBooklet ? 1 : 0) != 1) result.AddError("Name articles with --article, or a booklet with --booklet, or take all articles with --all.");
            else if (!isBooklet && named.Length != 1 && result.GetValue(output) is null) result.AddError("Several articles need a folder: name it with --output.");
            if (result.GetValue(second) is not { } other) return;
            if (isBooklet) result.AddError("A booklet is in one language: leave --second-locale out.");
            else if (other == result.GetValue(locale)) result.AddError("The second language is the first: name another with --second-locale.");
        });
        HelpWithExamples.AddTo(command,
            "procedures print content --article network/router --locale de --output router.pdf",
            "procedures print content --article network/router --locale de --second-locale en",
            "procedures print content --booklet first-day --locale de --output first-day.pdf",
            "procedures print content --all --locale nb --output guides --paper letter");
        command.SetAction((parsed, cancel) =>
        {
            var found = project.Find(parsed);
            return Task.FromResult(Run(
                new PrintOptions(found.Content, parsed.GetRequiredValue(locale)!)
                {
                    SettingsFile = found.SettingsFile,
                    Articles = [.. parsed.GetValue(article) ?? []],
                    Booklet = parsed.GetValue(booklet),
                    Today = DateOnly.FromDateTime((PdfDate.FromEnvironment() ?? DateTimeOffset.Now).Date),
                    SecondLocale = parsed.GetValue(second),
                    Reference = parsed.GetValue(reference),
                    Site = parsed.GetValue(site),
                    Address = parsed.GetValue(address),
                    Paper = new PaperOptions { IsLetter = parsed.GetValue(paper) == "letter", HasNotes = parsed.GetValue(notes), IsWithoutSignOff = parsed.GetValue(noSignOff) },
                },
                parsed.GetValue(output),
                parsed.GetValue(browser),
                TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error,
                cancel));
        });
        return command;
    }

    private static int Run(PrintOptions options, string? target, string? browser, TimeSpan timeout, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var run = new PrintRun(InstalledBrowser.Find(browser), timeout);
        using var printout = PrintablePages.Prepare(options, cancel);
        var isOne = options.Booklet is not null || options.Articles.Length == 1;
        if (printout.Documents.IsEmpty)
        {
            DiagnosticLines.Write(printout.Missing, error);
            return ExitCode.Failed;
        }

        string FileOf(PrintablePage document) => isOne ? target ?? NameOf(document) : Path.Combine(target!, string.Join('/', document.Name.Split('/').Select(Portable)) + $".{Languages(document)}.pdf");
        foreach (var document in printout.Documents) AtomicFile.Require(FileOf(document), options.Content, head => PdfMark.IsIn(head.Span));
        var failures = ProgressLine.While(error, progress => run.RunAsync(printout, FileOf, progress, cancel).GetAwaiter().GetResult());
        DiagnosticLines.Write([.. printout.Diagnostics.Where(d => d.Severity == Severity.Error || SiteSettings.IsFile(d.Path)), .. printout.Missing, .. failures], error);
        var where = isOne ? FileOf(printout.Documents[0]) : target;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{SummaryText.Counted(printout.Documents.Length - failures.Length, options.Booklet is null ? "guide" : "booklet")} in {where}, {clock.Elapsed.TotalSeconds:0.00} s"));
        if (failures.IsEmpty && printout.Missing.IsEmpty) return ExitCode.Clean;
        return failures.Length < printout.Documents.Length ? ExitCode.Findings : ExitCode.Failed;
    }

    private static string NameOf(PrintablePage document) => $"{Portable(document.Name.Split('/')[^1])}.{Languages(document)}.pdf";

    /// <summary>Room is left for two languages.</summary>
    private static string Portable(string name) => FileName.Portable(name, FileName.MaxBytes - 80);

    private static string Languages(PrintablePage document) => document.Second is null ? document.Locale.Tag : $"{document.Locale}.{document.Second}";
}
