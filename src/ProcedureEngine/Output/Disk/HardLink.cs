using System.Runtime.InteropServices;

namespace ProcedureEngine.Output.Disk;

/// <summary>A second name for a file that is there already: nothing is written but the name.</summary>
internal static partial class HardLink
{
    /// <summary>Whether the link was made; false where the disk has no links, where the two names lie on two disks, or where the new name is taken.</summary>
    public static bool TryCreate(string existing, string link) => OperatingSystem.IsWindows()
        ? CreateHardLink(link, existing, 0)
        : Link(existing, link) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string link);

    [LibraryImport("kernel32.dll", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string link, string existing, nint security);
}
