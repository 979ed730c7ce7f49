package dev.chainrule.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one source in one round, and nothing more. */
@SupportedAnnotationTypes("*")
final class Writes extends AbstractProcessor {

    private final int inRound;
    private final String name;
    private final String text;
    private int round;
    private boolean sawPolicies;

    Writes(int inRound, String name, String text) {
        this.inRound = inRound;
        this.name = name;
        this.text = text;
    }

    /** Whether annotations of policies reached this processor too. */
    boolean sawPolicies() {
        return sawPolicies;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment env) {
        sawPolicies |=
                annotations.stream().anyMatch(type -> type.getQualifiedName().contentEquals("dev.chainrule.Policy"));
        round++;
        if (round == inRound) {
            try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
