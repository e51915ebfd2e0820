namespace ProcedureEngine.Tests.Cli.Printing;

/// <summary>Boxes to tick, found on the paper itself: squares of four dark sides with nothing inside.</summary>
internal static class DrawnBoxes
{
    // Two pixels a point.
    private const int Resolution = 144;

    /// <summary>How many squares of a size, in points, are on the first page; half a point more or less is the printer's.</summary>
    public static int Count(string file, double size)
    {
        var (pixels, width) = Pdf.Picture(file, Resolution);
        var side = (int)Math.Round(size * 2) - 2;
        var found = new List<(int X, int Y)>();
        for (var y = 0; y + side + 1 < pixels.Length / width; y++)
        {
            for (var x = 0; x + side + 1 < width; x++)
            {
                if ((IsBox(x, y, side - 1) || IsBox(x, y, side) || IsBox(x, y, side + 1)) && !found.Exists(f => Math.Abs(f.X - x) < side / 2 && Math.Abs(f.Y - y) < side / 2)) found.Add((x, y));
            }
        }

        return found.Count;

        bool IsDark(int x, int y) => pixels[(y * width) + x] < 128;
        bool IsBox(int x, int y, int side)
        {
            for (var i = side / 4; i <= side * 3 / 4; i++)
            {
                if (!IsDark(x + i, y) || !IsDark(x + i, y + side) || !IsDark(x, y + i) || !IsDark(x + side, y + i)) return false;
                for (var j = side / 4; j <= side * 3 / 4; j++)
                {
                    if (IsDark(x + i, y + j)) return false;
                }
            }

            return true;
        }
    }
}
