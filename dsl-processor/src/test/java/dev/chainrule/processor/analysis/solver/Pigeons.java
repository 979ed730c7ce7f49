package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.List;

/** A query that is short and hard: more pigeons than holes. */
final class Pigeons {

    private Pigeons() {}

    static Query with(int holes) {
        List<Term> assertions = new ArrayList<>();
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            List<Term> somewhere = new ArrayList<>();
            for (int hole = 0; hole < holes; hole++) {
                somewhere.add(in(pigeon, hole));
                for (int other = 0; other < pigeon; other++) {
                    assertions.add(Terms.not(Terms.and(in(pigeon, hole), in(other, hole))));
                }
            }
            assertions.add(Terms.or(somewhere));
        }
        return new Query(List.of(), assertions);
    }

    private static Term in(int pigeon, int hole) {
        return Terms.truth(pigeon + " in " + hole);
    }
}
