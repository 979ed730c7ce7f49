package dev.chainrule.processor.random;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** What becomes of some policies in javac? Many go into one compilation, since most of its time is spent on beginning. */
final class Workshop {

    /** A policy with its validator. */
    record Product(String pack, String source, PolicySet set, BoundPolicy bound, ClassLoader loader) {

        Class<?> type(String nestedName) {
            try {
                return Class.forName(pack + "." + nestedName.replace('.', '$'), true, loader);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** What javac was told of a policy. */
    record Message(String pack, Diagnostic.Kind kind, long line, String text) {

        /** The name of the finding, if it is one of Chainrule's. */
        String finding() {
            int start = text.indexOf("[chainrule:");
            return start < 0 ? "" : text.substring(start + 11, text.indexOf(']', start));
        }
    }

    private final Path root;
    private int runs;

    Workshop(Path root) {
        this.root = root;
    }

    /** The validators of policies by their packages, each named Trade; those that Chainrule refuses for their declarations are left out. */
    Map<String, Product> build(Map<String, String> policies) {
        Map<String, String> left = new LinkedHashMap<>(policies);
        while (!left.isEmpty()) {
            Listener listener = new Listener();
            Javac javac = Javac.writing().beside(listener);
            Javac.Compiled compiled = compile(javac, left);
            if (compiled.succeeded()) {
                return products(left, listener, compiled);
            }
            List<Message> errors = messages(compiled).stream()
                    .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                    .toList();
            Optional<Message> foreign = errors.stream()
                    .filter(error -> error.finding().isEmpty()
                            || error.finding().equals("internal-error")
                            || error.pack().isEmpty())
                    .findFirst();
            if (foreign.isPresent()) {
                throw new AssertionError(
                        foreign.get() + "\n" + left.getOrDefault(foreign.get().pack(), ""));
            }
            errors.forEach(error -> left.remove(error.pack()));
        }
        return Map.of();
    }

    private static Map<String, Product> products(
            Map<String, String> policies, Listener listener, Javac.Compiled compiled) {
        ClassLoader loader = compiled.loader(Workshop.class.getClassLoader());
        Map<String, Product> products = new LinkedHashMap<>();
        policies.forEach((pack, source) -> {
            Listener.Heard heard = listener.policies().get(pack);
            if (heard == null) {
                throw new AssertionError("Not sound, but without an error:\n" + source);
            }
            products.put(pack, new Product(pack, source, heard.set(), heard.bound(), loader));
        });
        return products;
    }

    private synchronized Path next() {
        runs++;
        return root.resolve("run" + runs);
    }

    private Javac.Compiled compile(Javac javac, Map<String, String> policies) {
        Path out = next();
        List<Path> sources = new ArrayList<>();
        policies.forEach((pack, source) -> sources.addAll(write(pack, source, out)));
        return javac.option("-nowarn").attempt(out, sources);
    }

    private static List<Message> messages(Javac.Compiled compiled) {
        return compiled.diagnostics().stream()
                .map(found -> new Message(
                        found.getSource() == null
                                ? ""
                                : pack(found.getSource().toUri().getPath()),
                        found.getKind(),
                        found.getLineNumber(),
                        found.getMessage(Locale.ROOT)))
                .toList();
    }

    private static String pack(String path) {
        Path parent = Path.of(path).getParent();
        return parent == null ? "" : parent.getFileName().toString();
    }

    /** Writes a policy and what it calls, below a folder. */
    static List<Path> write(String pack, String source, Path root) {
        Path folder = root.resolve("in").resolve(pack);
        try {
            Files.createDirectories(folder);
            Path policy = Files.writeString(folder.resolve("Trade.java"), source);
            Path elsewhere = Files.writeString(folder.resolve("Elsewhere.java"), Source.elsewhere(pack));
            Path tier = Files.writeString(folder.resolve("Tier.java"), Source.tier(pack));
            return List.of(policy, elsewhere, tier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes room on disk, once the classes have been used. */
    void clear() {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(root))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
