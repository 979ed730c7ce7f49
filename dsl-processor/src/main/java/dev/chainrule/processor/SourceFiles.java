package dev.chainrule.processor;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.writer.Options;
import dev.chainrule.processor.writer.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where do generated sources go? To the compiler, each with its policy as what it comes from, for incremental builds. */
final class SourceFiles {

    private final Elements elements;
    private final Filer filer;
    private final Set<String> taken;

    /**
     * Writes through the compiler.
     *
     * @param taken names of types that exist; what is written is added
     */
    SourceFiles(ProcessingEnvironment env, Set<String> taken) {
        this.elements = env.getElementUtils();
        this.filer = env.getFiler();
        this.taken = taken;
    }

    /** What the writers must know of the policy's surroundings. */
    Options options(TypeElement policy) {
        Set<String> shadowed = new TreeSet<>();
        for (Element type : elements.getPackageOf(policy).getEnclosedElements()) {
            String name = type.getSimpleName().toString();
            if (elements.getTypeElement("java.lang." + name) != null) {
                shadowed.add(name);
            }
        }
        return new Options(Version.current(), isReadable(policy, "javax.annotation.processing.Generated"), shadowed);
    }

    private boolean isReadable(TypeElement from, String name) {
        ModuleElement module = elements.getModuleOf(from);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    /** Writes what was generated for a policy, and tells of what could not be written. */
    List<Finding> write(TypeElement policy, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> write(policy, source.name(), source.text()).stream())
                .toList();
    }

    /** Leaves out what would take the name of a type that exists: a stub must not, and an error tells of it already. */
    List<Source> withoutTaken(List<Source> sources) {
        return sources.stream()
                .filter(source -> !taken.contains(source.name().canonicalName()))
                .toList();
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
