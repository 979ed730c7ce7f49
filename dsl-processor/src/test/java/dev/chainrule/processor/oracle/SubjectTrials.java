package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The requests that are made up for a policy that a person has described. */
final class SubjectTrials implements Trials {

    private final Map<String, BoundChain> chains = new HashMap<>();
    private final Requests requests;

    SubjectTrials(Subject subject, BoundPolicy policy, long seed) {
        policy.chains().forEach(chain -> chains.put(chain.chain().name(), chain));
        requests = new Requests(subject.description(), subject.facts(), seed);
    }

    @Override
    public Trial next() {
        Request request = requests.next();
        BoundChain chain = chains.get(request.chain().name());
        if (chain.transaction().isPresent() && request.transaction() == null) {
            return null;
        }
        List<List<Object>> parties = new ArrayList<>();
        for (Object party : request.parties()) {
            List<Object> there = new ArrayList<>();
            if (party instanceof List<?> run) {
                there.addAll(run);
            } else {
                there.add(party);
            }
            if (there.contains(null)) {
                return null;
            }
            parties.add(there);
        }
        return new Trial(chain, request.transaction(), parties);
    }

    @Override
    public void heard(Set<String> failed) {
        // They are made up one by one.
    }
}
