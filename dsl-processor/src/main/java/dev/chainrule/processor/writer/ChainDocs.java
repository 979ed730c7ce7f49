package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Window;
import java.util.List;

/** The Javadoc of a chain's methods: the chain as a path, where it is permitted, and when. */
final class ChainDocs {

    private final Surface surface;

    ChainDocs(Surface surface) {
        this.surface = surface;
    }

    CodeBlock decide(BoundChain chain) {
        CodeBlock.Builder doc = CodeBlock.builder().add("Decides on $L.\n", path(chain));
        List<String> cites = chain.chain().cites();
        if (!cites.isEmpty()) {
            List<CodeBlock> written = cites.stream().map(Texts::comment).toList();
            doc.add("\n<p>See: $L.\n", CodeBlock.join(written, "; "));
        }
        if (Features.isClosed(chain)) {
            doc.add("\n<p>Closed: $L\n", Texts.comment(stopped(chain.closed().strip())));
        } else if (Features.isDated(chain)) {
            String windows = String.join(
                    " and ", chain.windows().stream().map(Window::inWords).toList());
            doc.add("\n<p>In force $L.\n", windows);
        }
        if (!surface.decide(chain).equals(chain.chain().name())) {
            doc.add(
                    "\n<p>The chain {@code $L}, under another name: the validator has such a method of its own.\n",
                    chain.chain().name());
        }
        return doc.build();
    }

    CodeBlock permits(BoundChain chain) {
        return CodeBlock.of(
                Features.isClosed(chain)
                        ? "Answers what {@code $L} decides, which is always no.\n"
                        : "What {@code $L} decides, but for warnings: stops at the first failure and allocates nothing of its own.\n",
                surface.decide(chain));
    }

    private static String stopped(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    private static CodeBlock path(BoundChain chain) {
        return Texts.path(chain.positions().stream().map(ChainDocs::role).toList());
    }

    private static String role(Position position) {
        if (!position.run()) {
            return position.label();
        }
        String count = position.max() == Integer.MAX_VALUE
                ? position.min() + " or more"
                : position.min() == position.max()
                        ? String.valueOf(position.min())
                        : position.min() + " to " + position.max();
        return position.label() + " (" + count + ")";
    }
}
