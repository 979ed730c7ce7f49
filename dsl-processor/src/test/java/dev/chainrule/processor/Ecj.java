package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import org.eclipse.jdt.internal.compiler.batch.Main;

/** Eclipse's compiler as its command line has it; its use through {@code javax.tools} fails. */
final class Ecj {

    /** {@code path:line: error: text}, after which it shows the source line. */
    private static final Pattern PROBLEM = Pattern.compile("^(.+?):(\\d+): (error|warning|info): (.*)$");

    private static final Pattern ID = Pattern.compile("\\[chainrule:([a-z-]+)] (.*)");

    private Ecj() {}

    static Outcome compile(Folders to, List<Path> sources, String... options) {
        return compile(PolicyProcessor.class, to, sources, options);
    }

    static Outcome compile(Class<? extends Processor> processor, Folders to, List<Path> sources, String... options) {
        List<String> all = new ArrayList<>(List.of("-17", "-encoding", "UTF-8", "-Xemacs", "-proceedOnError"));
        all.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        all.addAll(List.of("-processor", processor.getName()));
        all.addAll(to.options());
        all.addAll(List.of(options));
        sources.forEach(source -> all.add(source.toString()));
        StringWriter errors = new StringWriter();
        try (PrintWriter out = new PrintWriter(errors)) {
            Main main = new Main(out, out, false, null, null);
            main.compile(all.toArray(String[]::new));
        }
        return outcome(errors.toString());
    }

    private static Outcome outcome(String output) {
        List<Told> told = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String line : output.lines().toList()) {
            Matcher problem = PROBLEM.matcher(line);
            if (problem.matches()) {
                Matcher ours = ID.matcher(problem.group(4));
                if (ours.matches()) {
                    told.add(new Told(
                            Path.of(problem.group(1)).getFileName().toString(),
                            Long.parseLong(problem.group(2)),
                            severity(problem.group(3)),
                            ours.group(1),
                            ours.group(2)));
                } else if (problem.group(3).equals("error")) {
                    others.add(line);
                }
            }
        }
        assertThat(output.toLowerCase(Locale.ROOT)).as(output).doesNotContain("exception in thread");
        return new Outcome(told, others);
    }

    private static String severity(String name) {
        return name.equals("info") ? "NOTE" : name.toUpperCase(Locale.ROOT);
    }
}
