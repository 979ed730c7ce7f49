package dev.chainrule.processor;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.writer.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Where do generated sources go? To the compiler, each with the policy or the test that it comes from, for incremental builds. */
final class SourceFiles {

    private final Filer filer;
    private final Set<String> taken;

    /**
     * Writes through the compiler.
     *
     * @param taken names of types that exist; what is written is added
     */
    SourceFiles(Filer filer, Set<String> taken) {
        this.filer = filer;
        this.taken = taken;
    }

    /** Writes what was generated for a policy, and tells of what could not be written. */
    List<Finding> write(TypeElement policy, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> write(policy, source.name(), source.text()).stream())
                .toList();
    }

    /** Leaves out what has the name of a type that exists, such as what was written for the policy in another round. */
    List<Source> withoutTaken(List<Source> sources) {
        return sources.stream()
                .filter(source -> !taken.contains(source.name().canonicalName()))
                .toList();
    }

    /** Whether a type of this name exists. */
    boolean isTaken(ClassRef name) {
        return taken.contains(name.canonicalName());
    }

    private Optional<Finding> write(TypeElement policy, ClassRef name, String text) {
        taken.add(name.canonicalName());
        try (Writer out = filer.createSourceFile(name.canonicalName(), policy).openWriter()) {
            out.write(text);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Finding.of(Catalogue.NOT_WRITTEN, Places.of(policy), name, e));
        }
    }
}
