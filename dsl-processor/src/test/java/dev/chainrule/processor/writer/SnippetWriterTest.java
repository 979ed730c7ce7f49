package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import dev.chainrule.processor.writer.BoundPolicies.Bound;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does a snippet compile where it is pasted, do its objects tell the facts of the request, and is what it decides what is
 * decided on any others that tell them? Random requests along every chain of a policy are written, pasted and run.
 */
class SnippetWriterTest {

    private static final int REQUESTS = 12;

    private static final Pattern LAST =
            Pattern.compile("var (\\S+) = \\S+Validator\\.[^(\\s]+\\(\\s*(.*)\\);$", Pattern.DOTALL);

    private record Pasted(Bound bound, Request request, String type, String method) {}

    @TempDir
    private Path out;

    private final List<Pasted> pasted = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/writer/snippets",
                "src/test/resources/good/everything",
                "src/test/resources/promises/hostile",
                "src/test/resources/writer/unnamed",
                "src/test/resources/writer/locals",
                "src/test/resources/writer/facts",
                "../csp-policies/src/main/java/dev",
                "../examples/drug-supply/federal/src/main/java/dev",
            })
    void tellsTheRequest(String folder) throws Exception {
        paste(Javac.files(Path.of(folder)), System.getProperty("java.class.path"), Javac.writing());
    }

    @Test
    void tellsTheRequestToAPolicyThatExtendsOneInAJar() throws Exception {
        Path drugs = Path.of("../examples/drug-supply");
        Compiled federal =
                Javac.writing().compile(out.resolve("jar"), Javac.files(drugs.resolve("federal/src/main/java/dev")));
        paste(
                Javac.files(drugs.resolve("state-overlay/src/main/java/dev")),
                federal.classes() + File.pathSeparator + System.getProperty("java.class.path"),
                Javac.writing().alsoOnClassPath(federal.classes()),
                federal.classes());
    }

    private void paste(List<Path> sources, String classPath, Javac javac, Path... parents) throws Exception {
        List<Path> all = new ArrayList<>(sources);
        for (Bound bound : BoundPolicies.read(sources, classPath)) {
            all.add(paste(bound));
        }
        assertThat(pasted).isNotEmpty();
        Compiled compiled =
                javac.option("-Xlint:all,-processing,-options", "-Werror").compile(out, all);
        ClassLoader loader = SnippetWriterTest.class.getClassLoader();
        for (Path parent : parents) {
            loader = new Compiled(true, List.of(), parent, parent).loader(loader);
        }
        loader = compiled.loader(loader);
        for (Pasted one : pasted) {
            check(one, loader);
        }
    }

    /** Writes a class in the policy's package, with a method for each request. */
    private Path paste(Bound bound) throws IOException {
        SnippetWriter writer = new SnippetWriter(bound.policy(), bound.ancestors());
        ClassRef policy = bound.policy().policy().ref();
        ClassRef type = policy.sibling("PastedTest");
        StringBuilder text = new StringBuilder();
        if (!policy.packageName().isEmpty()) {
            text.append("package ").append(policy.packageName()).append(";\n");
        }
        text.append("import java.time.LocalDate;\nimport java.util.*;\n\nfinal class ")
                .append(type.nestedName())
                .append(" {\n");
        for (BoundChain chain : bound.policy().chains()) {
            RandomRequests requests =
                    new RandomRequests(bound, chain.chain().name().hashCode());
            for (int i = 0; i < REQUESTS; i++) {
                Request request = requests.next(chain);
                String snippet = writer.of(request);
                assertThat(writer.of(request)).isEqualTo(snippet);
                Matcher last = LAST.matcher(snippet.substring(snippet.lastIndexOf("\nvar ") + 1));
                assertThat(last.find()).as(snippet).isTrue();
                String method = "pasted" + pasted.size();
                pasted.add(new Pasted(bound, request, type.canonicalName(), method));
                text.append("static java.lang.Object[] ")
                        .append(method)
                        .append("() {\n")
                        .append(snippet);
                text.append("\nreturn new java.lang.Object[] {")
                        .append(last.group(1))
                        .append(", ");
                text.append(last.group(2)).append("};\n}\n");
            }
        }
        Path file = Files.createDirectories(out.resolve("pasted")).resolve(type.nestedName() + ".java");
        return Files.writeString(file, text.append("}\n"));
    }

    private static void check(Pasted pasted, ClassLoader loader) throws Exception {
        Class<?> type = Class.forName(pasted.type(), true, loader);
        Method method = type.getDeclaredMethod(pasted.method());
        method.setAccessible(true);
        Object[] answers = (Object[]) Objects.requireNonNull(method.invoke(null));
        Replay replay = new Replay(pasted.bound(), loader);
        BoundChain chain = pasted.request().chain();
        Object[] others = new Object[answers.length - 1];
        chain.transaction().ifPresent(deal -> {
            Value.Thing thing = pasted.request().transaction().orElseThrow();
            Object made = answers[deal.parameter() + 1];
            others[deal.parameter()] = same(replay, thing, made);
        });
        for (int i = 0; i < chain.positions().size(); i++) {
            BoundChain.Position position = chain.positions().get(i);
            List<Value.Thing> things = pasted.request().parties().get(i);
            Object made = answers[position.parameter() + 1];
            List<?> each = position.run() ? (List<?>) made : List.of(made);
            assertThat(each).hasSameSizeAs(things);
            List<Object> same = new ArrayList<>();
            for (int j = 0; j < things.size(); j++) {
                same.add(same(replay, things.get(j), each.get(j)));
            }
            others[position.parameter()] = position.run() ? same : same.get(0);
        }
        assertThat(decision(answers[0])).as(pasted.toString()).isEqualTo(decision(decide(pasted, loader, others)));
    }

    private static Object same(Replay replay, Value.Thing thing, Object made) {
        JavaType declared = new JavaType.Declared(thing.types().get(0), List.of());
        assertThat(replay.difference(thing, declared, made))
                .as(thing.toString())
                .isEmpty();
        return Objects.requireNonNull(replay.object(thing, made));
    }

    private static Object decide(Pasted pasted, ClassLoader loader, Object[] arguments) throws Exception {
        ClassRef validator = pasted.bound().policy().policy().ref().sibling("Validator");
        String name =
                new Surface(pasted.bound().policy()).decide(pasted.request().chain());
        Method decide = Stream.of(
                        Class.forName(validator.canonicalName(), true, loader).getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && fits(method, arguments))
                .findFirst()
                .orElseThrow();
        decide.setAccessible(true);
        try {
            return Objects.requireNonNull(decide.invoke(null, arguments));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }

    private static boolean fits(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == arguments.length
                && !Arrays.asList(types).contains(Object.class)
                && java.util.stream.IntStream.range(0, types.length).allMatch(i -> types[i].isInstance(arguments[i]));
    }

    private static String decision(Object decision) {
        if (decision instanceof String text) {
            return text;
        }
        StringBuilder text = new StringBuilder(String.valueOf(Replay.ask(decision, "permitted")));
        for (Object violation : (List<?>) Objects.requireNonNull(Replay.ask(decision, "violations"))) {
            text.append('\n').append(Replay.ask(violation, "code"));
            text.append(": ").append(Replay.ask(violation, "message"));
        }
        return text.toString();
    }
}
