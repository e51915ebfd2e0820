using System.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>Runs a script with Node.js: the page's own modules, outside of a browser.</summary>
internal static class NodeScript
{
    /// <summary>What the page's modules ask of a browser when they are loaded.</summary>
    private const string Browser =
        """
        globalThis.document = { body: { dataset: {} }, documentElement: { lang: 'de' } }
        globalThis.location = { href: 'http://localhost/' }

        """;

    /// <summary>Runs a module and gives what it prints; the test is skipped where there is no Node.js, and fails where the script does.</summary>
    /// <param name="script">The module; <c>import('…')</c> of a path below <c>site/js</c> is written with <c>js('…')</c>.</param>
    /// <param name="input">What it reads from standard input.</param>
    public static async Task<string> Run(string script, string input)
    {
        using var folder = new TemporaryFolder();
        var root = new Uri(RepositoryFolder.At("site/js/")).AbsoluteUri;
        var file = folder.Write("script.mjs", $"{Browser}import {{ readFileSync }} from 'node:fs'\nconst js = path => import('{root}' + path)\nconst input = readFileSync(0, 'utf8')\n{script}");
        // The scripts of the site are modules without saying so in a package.json.
        var start = new ProcessStartInfo("node", ["--no-warnings", "--experimental-default-type=module", file]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        Process? process = null;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node.js is not installed.");
        }

        using (process)
        {
            var (output, error) = (process!.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, await error);
            return await output;
        }
    }
}
