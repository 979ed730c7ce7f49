package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.sized.SizedPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles policies that are made to measure, by the processor that Maven has compiled. */
final class Workshop {

    private final Path benchmarks;
    private final Jdk jdk;
    private final Path folder;

    /**
     * One that writes into a folder.
     *
     * @param benchmarks the folder of all benchmarks
     * @param jdk which has a compiler; what it compiles runs on all JDKs
     */
    Workshop(Path benchmarks, Jdk jdk, Path folder) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
        this.folder = folder;
    }

    /** Where the classes are, for a class path. Nothing is proven: that would take a while, and change nothing in what is generated. */
    Path compile(SizedPolicy policy) {
        Path out = Folders.empty(folder.resolve(policy.name()));
        List<String> command = new ArrayList<>(List.of(
                jdk.home().resolve("bin").resolve("javac").toString(),
                "-J-Xmx4g",
                "-J-Xss16m",
                "-nowarn",
                "--release",
                "17",
                "-Achainrule.prove=false",
                "-processorpath",
                ClassPath.of(benchmarks.resolve("sized")),
                "-cp",
                ClassPath.of(benchmarks.resolve("sized")),
                "-d",
                out.toString()));
        try {
            for (Map.Entry<String, String> file : policy.files().entrySet()) {
                Path path = out.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                if (file.getKey().endsWith(".java")) {
                    command.add(path.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Command.said(command);
        return out;
    }
}
