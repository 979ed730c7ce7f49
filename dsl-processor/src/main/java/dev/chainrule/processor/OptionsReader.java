package dev.chainrule.processor;

import dev.chainrule.processor.writer.Options;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What does the compilation around a policy mean for what is written for it? */
final class OptionsReader {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;

    OptionsReader(Elements elements) {
        this.elements = elements;
    }

    Options options(TypeElement policy) {
        return new Options(Version.current(), seesGenerated(policy), shadowed(elements.getPackageOf(policy)));
    }

    /** The annotation lives in a module that the policy's own module need not read. */
    private boolean seesGenerated(TypeElement policy) {
        ModuleElement module = elements.getModuleOf(policy);
        boolean anywhere = module == null || module.isUnnamed();
        TypeElement generated =
                anywhere ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
        return generated != null;
    }

    private Set<String> shadowed(PackageElement home) {
        Set<String> shadowed = new TreeSet<>();
        for (TypeElement type : ElementFilter.typesIn(home.getEnclosedElements())) {
            String name = type.getSimpleName().toString();
            if (elements.getTypeElement("java.lang." + name) != null) {
                shadowed.add(name);
            }
        }
        return shadowed;
    }
}
