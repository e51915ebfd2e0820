using System.Diagnostics;
using System.Net.Sockets;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>What may stand in the place of a file and never comes to an end. Tests with it are skipped on Windows.</summary>
internal static class SpecialFile
{
    /// <summary>The kinds that a test can make without being root; a socket has to be disposed when the test ends.</summary>
    public static TheoryData<string> Kinds => ["pipe", "socket", "device"];

    /// <summary>Makes one; the device is reached by a link, as only root makes devices.</summary>
    public static IDisposable? Create(string kind, string path)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such files in folders");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (kind)
        {
            case "pipe":
                using (var make = Process.Start("mkfifo", [path])!)
                {
                    make.WaitForExit();
                    Assert.Equal(0, make.ExitCode);
                }

                return null;
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                return socket;
            default:
                File.CreateSymbolicLink(path, "/dev/zero");
                return null;
        }
    }
}
