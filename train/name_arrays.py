"""The arrays of a trained network under the names the reader knows: src/language/entities lists them."""

import numpy as np

from name_net import AROUND, OWN


def arrays_of(net, number=0):
    """Matrices, and the biases of `x` as `x.b`."""
    state = {name: value.detach().numpy() for name, value in net.state_dict().items()}
    size = state["vectors"].shape[1]
    project = state["edge_encoder.project.weight"]
    words = state["span_words.weight"]
    # One matrix for each place, one below the other: each word is multiplied with all of them at once.
    places = [words[:, at * size : (at + 1) * size] for at in range(OWN + AROUND)]
    arrays = {
        "states": state["span_states.weight"],
        "states.b": state["span_states.bias"],
        "name": np.concatenate(places[:OWN]),
        "around": np.concatenate(places[OWN:]),
        "rows": state["span_rows.weight"],
        "relations": state["span_relations.weight"],
        "mixed": np.concatenate([state["type_own.weight"], state["type_same.weight"], state["type_kin.weight"]], 1),
        "mixed.b": state["type_own.bias"],
        "about": state["type_about.weight"],
        "out": state["type_head.weight"],
        "out.b": state["type_head.bias"],
        "edge.vector": project[:, :size],
        "edge.state": project[:, size:],
        "edge.bias": state["edge_encoder.project.bias"],
        "edge.rows": state["edge_encoder.rows.weight"],
        "edge.head": state["edge_head.weight"],
        "edge.head.b": state["edge_head.bias"],
    }
    layer = 0
    while f"edge_encoder.windows.{layer}.weight" in state:
        arrays[f"edge.window.{layer}"] = state[f"edge_encoder.windows.{layer}.weight"]
        arrays[f"edge.window.{layer}.b"] = state[f"edge_encoder.windows.{layer}.bias"]
        layer += 1
    return {f"ner.{number}.{name}": value.astype("float32", copy=False) for name, value in arrays.items()}
