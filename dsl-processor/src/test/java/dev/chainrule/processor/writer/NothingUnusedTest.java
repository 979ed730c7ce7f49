package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.chainrule.processor.oracle.Policies;
import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does generated code call all methods, and read all fields, that it has for itself? Not asked are models, which the processor reads, and
 * facts, which tests build. Who has the name of what is used in the same policy passes for used.
 */
class NothingUnusedTest {

    private static final String OWN = "(.*)(Validator|Chains|Decision)\\.java";

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good/everything",
                "good/twoparties",
                "promises/hostile",
                "writer/capitals",
                "writer/deprecated",
                "writer/facts",
                "writer/index",
                "writer/kinds",
                "writer/lengths",
                "writer/locals",
                "writer/namesakes",
                "writer/narrower",
                "writer/nearest",
                "writer/shadowed",
                "writer/snippets",
                "writer/unnamed",
                "writer/unsteady"
            })
    void whatIsWrittenIsNamed(String folder) {
        assertThat(unused(Javac.files(Path.of("src/test/resources", folder)))).isEmpty();
    }

    @Test
    void whatIsWrittenForOtherPoliciesIsNamed() {
        assertThat(unused(Policies.sources())).isEmpty();
    }

    /** Of each policy by itself: its validator, its chains and, where it has its own, its decisions. */
    private Set<String> unused(Collection<Path> policies) {
        Map<String, List<Path>> sources = Javac.files(
                        Javac.writing().compile(out, policies).sources())
                .stream()
                .filter(file -> file.toString().matches(OWN))
                .collect(Collectors.groupingBy(file -> file.toString().replaceFirst(OWN, "$1")));
        assertThat(sources).isNotEmpty();
        Set<String> unused = new TreeSet<>();
        sources.forEach((policy, files) -> {
            Names names = new Names();
            units(files).forEach(unit -> names.scan(unit, null));
            assertThat(names.declared).isNotEmpty();
            names.declared.removeAll(names.used);
            names.declared.forEach(name -> unused.add(policy + " " + name));
        });
        return unused;
    }

    private static List<CompilationUnitTree> units(List<Path> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    javac.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Members that are not public, and all names that code uses. */
    private static final class Names extends TreeScanner<Void, Void> {

        private final Set<String> declared = new TreeSet<>();
        private final Set<String> used = new TreeSet<>();

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean open = type.getKind() == Tree.Kind.INTERFACE;
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getReturnType() != null
                        && (!open || method.getBody() != null)) {
                    declare(method.getModifiers(), method.getName().toString());
                } else if (member instanceof VariableTree field && type.getKind() != Tree.Kind.RECORD) {
                    declare(field.getModifiers(), field.getName().toString());
                }
            }
            return super.visitClass(type, null);
        }

        private void declare(ModifiersTree modifiers, String name) {
            if (!modifiers.getFlags().contains(Modifier.PUBLIC)
                    && !modifiers.getFlags().contains(Modifier.PROTECTED)) {
                declared.add(name);
            }
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
            used.add(name.getName().toString());
            return super.visitIdentifier(name, null);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
            used.add(name.getIdentifier().toString());
            return super.visitMemberSelect(name, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree name, Void nothing) {
            used.add(name.getName().toString());
            return super.visitMemberReference(name, null);
        }
    }
}
