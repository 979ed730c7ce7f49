package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;

/** Writes the validator of a policy that has errors: all that callers name, so that javac tells of the errors alone. */
final class StubWriter {

    private final BoundPolicy bound;
    private final Vocabulary words;
    private final TypeNames types;

    StubWriter(BoundPolicy bound, Vocabulary words, TypeNames types) {
        this.bound = bound;
        this.words = words;
        this.types = types;
    }

    TypeSpec write() {
        Surface surface = new Surface(bound);
        Scope scope = new Scope(bound, types);
        CodeBlock refuse = CodeBlock.of(
                "throw new $T($L);\n",
                words.get("illegalStateException"),
                Texts.literal("The policy " + bound.policy().name() + " has errors: see what its compilation says."));
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("validator"))
                .addJavadoc("Stands in for the validator of {@link $T}, which has errors.\n", words.get("policy"))
                .addModifiers(FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        for (BoundChain chain : bound.chains()) {
            ChainNames names = new ChainNames(chain, scope);
            ChainSignature signature = new ChainSignature(chain, names, words, types);
            type.addMethod(signature
                    .whole(surface.decide(chain), words.decision())
                    .addCode(refuse)
                    .build());
            type.addMethod(signature
                    .whole(surface.permits(chain), TypeName.BOOLEAN)
                    .addCode(refuse)
                    .build());
        }
        ChainTable table = new ChainTable(bound, words);
        type.addMethods(new CheckWriter(words, types, scope)
                .write(table.deals(), Features.of(bound).plain(), refusing(refuse)));
        return type.build();
    }

    private static CheckWriter.Bodies refusing(CodeBlock refuse) {
        return new CheckWriter.Bodies() {
            @Override
            public CodeBlock check(String transaction) {
                return refuse;
            }

            @Override
            public CodeBlock checkPlain() {
                return refuse;
            }

            @Override
            public CodeBlock checkAny() {
                return refuse;
            }

            @Override
            public CodeBlock next(String transaction) {
                return refuse;
            }

            @Override
            public CodeBlock nextPlain() {
                return refuse;
            }
        };
    }
}
