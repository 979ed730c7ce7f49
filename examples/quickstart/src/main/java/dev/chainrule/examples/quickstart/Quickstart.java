package dev.chainrule.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** An order desk: which of these orders does the policy of the CSP programme permit, and why not the others? */
public final class Quickstart {
    /** All lines could be read. That an order is denied is a result like any other. */
    static final int DONE = 0;

    static final int WRONG_INPUT = 1;
    static final int WRONG_USAGE = 2;

    private static final String USAGE = "Usage: quickstart <partners.csv> <orders.csv>";

    private final PrintStream out;
    private final PrintStream err;

    private Quickstart(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String... args) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int status = run(List.of(args), out, err);
        if (status != DONE) {
            System.exit(status);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        int status = new Quickstart(out, err).run(args);
        out.flush();
        err.flush();
        return status;
    }

    private int run(List<String> args) {
        if (args.equals(List.of("--help"))) {
            print(out, USAGE);
            return DONE;
        }
        if (args.size() != 2) {
            print(err, USAGE);
            return WRONG_USAGE;
        }
        try {
            return decide(Path.of(args.get(0)), Path.of(args.get(1)));
        } catch (InvalidPathException e) {
            print(err, "\"" + e.getInput() + "\" is not the name of a file; " + USAGE);
            return WRONG_USAGE;
        }
    }

    private int decide(Path partners, Path orders) {
        Problems problems = new Problems();
        Directory directory = PartnerFile.read(partners, problems);
        List<Decided> decided = OrderFile.read(orders, directory, problems).stream()
                .map(Decided::decide)
                .toList();
        for (Decided each : decided) {
            DecisionText.of(each).forEach(line -> print(out, line));
            print(out, "");
        }
        Summary.of(decided).forEach(line -> print(out, line));
        // Decisions first, so that on a screen that shows both the errors stand last, where they are seen.
        out.flush();
        problems.inOrder().forEach(problem -> print(err, problem.toString()));
        if (problems.count() == 0) {
            return DONE;
        }
        print(err, "Errors: " + problems.count() + ". What they are about has not been decided.");
        return WRONG_INPUT;
    }

    /** Not println: it ends lines as the machine does. */
    private static void print(PrintStream stream, String line) {
        stream.print(line + "\n");
    }

    /** Not System.out: it writes in the character set of the machine. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
