using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ProcedureEngine.BrowserTests;

/// <summary><c>procedures serve</c> over a content folder of its own, in a process of its own.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory("procedures-content-");
    private readonly Process process;

    private Preview(int port, IEnumerable<(string File, string Text)> files)
    {
        Address = $"http://localhost:{port}/";
        foreach (var (file, text) in files) Save(file, text);
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "procedures.dll"), "serve", content.FullName, "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Where it is, with a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Starts one, and waits until the site is built.</summary>
    public static async Task<Preview> Start(params (string File, string Text)[] files)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var preview = new Preview(port, files);
        while (await preview.process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("http://", StringComparison.Ordinal))
        {
        }

        _ = preview.process.StandardOutput.ReadToEndAsync();
        _ = preview.process.StandardError.ReadToEndAsync();
        return preview;
    }

    /// <summary>Saves a file of the content.</summary>
    public void Save(string file, string text)
    {
        var path = Path.Combine(content.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Deletes a file of the content.</summary>
    public void Delete(string file) => File.Delete(Path.Combine(content.FullName, file));

    /// <summary>Deletes the content folder.</summary>
    public void DeleteAll() => content.Delete(recursive: true);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        if (Directory.Exists(content.FullName)) content.Delete(recursive: true);
    }
}
