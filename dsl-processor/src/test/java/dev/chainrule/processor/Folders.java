package dev.chainrule.processor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a compilation writes, and what class files it sees besides the annotations.
 *
 * @param classes where class files go
 * @param sources where generated sources go
 * @param seen folders or jars of class files
 */
record Folders(Path classes, Path sources, List<Path> seen) {

    /** New folders below one of these names. */
    static Folders in(Path folder, Path... seen) {
        Path classes = folder.resolve("classes");
        Path sources = folder.resolve("sources");
        classes.toFile().mkdirs();
        sources.toFile().mkdirs();
        return new Folders(classes, sources, List.of(seen));
    }

    List<String> options() {
        String classPath = Stream.concat(seen.stream().map(Path::toString), Stream.of(Javac.CLASS_PATH))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-d", classes.toString(), "-s", sources.toString(), "-classpath", classPath);
    }
}
