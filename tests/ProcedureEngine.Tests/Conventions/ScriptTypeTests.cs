using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>
/// Has TypeScript check the types that the scripts say in their comments. It comes from npm: <c>tests/run.sh</c> installs it, in
/// the version of <c>tests/scripts/package-lock.json</c>; elsewhere <c>npm ci</c> in that folder does.
/// </summary>
[Slow("Starts the TypeScript compiler.")]
public sealed class ScriptTypeTests
{
    private static readonly string Folder = RepositoryFolder.At("tests/scripts");
    private static readonly string Compiler = Path.Combine(Folder, "node_modules", "typescript", "bin", "tsc");

    [Fact]
    public async Task The_types_of_all_scripts_hold()
    {
        Assert.SkipUnless(File.Exists(Compiler), "TypeScript is not installed: run npm ci in tests/scripts.");
        using var process = Start() ?? throw new InvalidOperationException("node did not start");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var checkedFiles = output.Split('\n').Select(line => line.Trim()).Where(File.Exists).Select(Path.GetFullPath).ToHashSet();
        Assert.DoesNotContain(": error TS", output, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
        // A configuration that leaves files out would find no errors either.
        Assert.Subset(checkedFiles, ScriptModules.All.Keys.Select(module => Path.GetFullPath(RepositoryFolder.At("site/js/" + module))).ToHashSet());
    }

    [Fact]
    public void The_version_is_pinned_and_the_lock_names_no_registry()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "package.json")));
        var text = File.ReadAllText(Path.Combine(Folder, "package-lock.json"));
        using var locked = JsonDocument.Parse(text);

        Assert.Equal(
            package.RootElement.GetProperty("devDependencies").GetProperty("typescript").GetString(),
            locked.RootElement.GetProperty("packages").GetProperty("node_modules/typescript").GetProperty("version").GetString());
        Assert.DoesNotContain("resolved", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
    }

    private static Process? Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Compiler, "-p", Folder, "--pretty", "false", "--listFiles"]) { RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node.js is not installed.");
            return null;
        }
    }
}
