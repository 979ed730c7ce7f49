package dev.chainrule.processor.random;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Which requests does a policy have to answer? Those that come nearest to being permitted are varied. */
final class Trial {

    private final Workshop.Product product;
    private final int count;

    Trial(Workshop.Product product, int count) {
        this.product = product;
        this.count = count;
    }

    /** The first difference, with the request on which it shows. */
    Optional<String> difference(Tally tally, BiConsumer<Request, Decided> witness) {
        Agreement agreement = new Agreement(product, tally);
        Requests requests = new Requests(product, product.pack().hashCode());
        List<BoundChain> chains = product.bound().chains();
        for (BoundChain chain : chains) {
            Request best = null;
            int fewest = Integer.MAX_VALUE;
            for (int i = 0; i < count / chains.size(); i++) {
                Request request = best == null || i % 3 == 0 ? requests.any(chain) : requests.near(best);
                Decided decided;
                try {
                    decided = agreement.decide(request);
                } catch (AssertionError e) {
                    return Optional.of("The validator fails: " + e.getCause() + "\non " + text(request));
                }
                String difference = agreement.difference(request, decided);
                if (!difference.isEmpty()) {
                    return Optional.of(difference + "\non " + text(request));
                }
                witness.accept(request, decided);
                if (decided.codes().size() <= fewest) {
                    best = request;
                    fewest = decided.codes().size();
                }
            }
        }
        return Optional.empty();
    }

    static String text(Request request) {
        List<String> lines = new ArrayList<>();
        lines.add("chain " + request.chain().chain().name());
        request.transaction().ifPresent(deal -> lines.add("  deal " + deal));
        request.parties().forEach(there -> lines.add("  " + there));
        return String.join("\n", lines);
    }
}
