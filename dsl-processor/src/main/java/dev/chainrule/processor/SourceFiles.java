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
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Where do generated sources go? To the compiler, each with its policy as what it comes from, for incremental builds. */
final class SourceFiles {

    private final Filer filer;

    SourceFiles(ProcessingEnvironment env) {
        filer = env.getFiler();
    }

    /** Writes what was generated for a policy, and tells of what could not be written. */
    List<Finding> write(TypeElement policy, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> write(policy, source.name(), source.text()).stream())
                .toList();
    }

    private Optional<Finding> write(TypeElement policy, ClassRef name, String text) {
        try (Writer out = filer.createSourceFile(name.canonicalName(), policy).openWriter()) {
            out.write(text);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Finding.of(Catalogue.NOT_WRITTEN, Places.of(policy), name, e));
        }
    }
}
