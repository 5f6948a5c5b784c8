{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 5,
   "revision": 0,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   60.0,
   100.0,
   1542.0,
   620.0
  ],
  "openinpresentation": 1,
  "bglocked": 0,
  "default_fontsize": 11.0,
  "default_fontname": "Arial",
  "editing_bgcolor": [
   0.086,
   0.094,
   0.11,
   1.0
  ],
  "locked_bgcolor": [
   0.086,
   0.094,
   0.11,
   1.0
  ],
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.1,
      0.07,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      6.0,
      6.0,
      1530.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Latents",
     "presentation": 1,
     "presentation_rect": [
      6.0,
      6.0,
      1530.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.1,
      0.03,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      6.0,
      313.0,
      200.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Transport",
     "presentation": 1,
     "presentation_rect": [
      6.0,
      313.0,
      200.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.09,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      212.0,
      313.0,
      200.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Every voice",
     "presentation": 1,
     "presentation_rect": [
      212.0,
      313.0,
      200.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.11,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      418.0,
      313.0,
      200.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Voice 1",
     "presentation": 1,
     "presentation_rect": [
      418.0,
      313.0,
      200.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.11,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      624.0,
      313.0,
      200.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Voice 2",
     "presentation": 1,
     "presentation_rect": [
      624.0,
      313.0,
      200.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.1,
      0.07,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      830.0,
      313.0,
      300.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Way",
     "presentation": 1,
     "presentation_rect": [
      830.0,
      313.0,
      300.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.06,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      1136.0,
      313.0,
      400.0,
      301.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.376,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Places",
     "presentation": 1,
     "presentation_rect": [
      1136.0,
      313.0,
      400.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "udpsend 127.0.0.1 9000"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      220.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "metro 20000 @active 1"
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      400.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "/subscribe 9001"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 1",
       "parameter_shortname": "density",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/1"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mean pitch",
     "presentation": 1,
     "presentation_rect": [
      88.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 2",
       "parameter_shortname": "mean pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      88.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/2"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "range",
     "presentation": 1,
     "presentation_rect": [
      164.0,
      34.0,
      71.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 3",
       "parameter_shortname": "range",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      164.0,
      52.0,
      71.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/3"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "syncopation",
     "presentation": 1,
     "presentation_rect": [
      241.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 4",
       "parameter_shortname": "syncopation",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      241.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/4"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "repetition",
     "presentation": 1,
     "presentation_rect": [
      317.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 5",
       "parameter_shortname": "repetition",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      317.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/5"
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 1",
     "presentation": 1,
     "presentation_rect": [
      393.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 6",
       "parameter_shortname": "shape 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      393.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/6"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 2",
     "presentation": 1,
     "presentation_rect": [
      469.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 7",
       "parameter_shortname": "shape 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      469.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/7"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 3",
     "presentation": 1,
     "presentation_rect": [
      545.0,
      34.0,
      71.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 8",
       "parameter_shortname": "shape 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      545.0,
      52.0,
      71.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/8"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 4",
     "presentation": 1,
     "presentation_rect": [
      622.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 9",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 9",
       "parameter_shortname": "shape 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      622.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/9"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 5",
     "presentation": 1,
     "presentation_rect": [
      698.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 10",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 10",
       "parameter_shortname": "shape 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      698.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/10"
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 6",
     "presentation": 1,
     "presentation_rect": [
      774.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 11",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 11",
       "parameter_shortname": "shape 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      774.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/11"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 7",
     "presentation": 1,
     "presentation_rect": [
      850.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 12",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 12",
       "parameter_shortname": "shape 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      850.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/12"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 8",
     "presentation": 1,
     "presentation_rect": [
      926.0,
      34.0,
      71.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 13",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 13",
       "parameter_shortname": "shape 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      926.0,
      52.0,
      71.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/13"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 9",
     "presentation": 1,
     "presentation_rect": [
      1003.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 14",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 14",
       "parameter_shortname": "shape 9",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1003.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/14"
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 10",
     "presentation": 1,
     "presentation_rect": [
      1079.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 15",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 15",
       "parameter_shortname": "shape 10",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1079.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/15"
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 11",
     "presentation": 1,
     "presentation_rect": [
      1155.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 16",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 16",
       "parameter_shortname": "shape 11",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1155.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/16"
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 12",
     "presentation": 1,
     "presentation_rect": [
      1231.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 17",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 17",
       "parameter_shortname": "shape 12",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1231.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/17"
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 13",
     "presentation": 1,
     "presentation_rect": [
      1307.0,
      34.0,
      71.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 18",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 18",
       "parameter_shortname": "shape 13",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1307.0,
      52.0,
      71.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/18"
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 14",
     "presentation": 1,
     "presentation_rect": [
      1384.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 19",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 19",
       "parameter_shortname": "shape 14",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1384.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/19"
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 15",
     "presentation": 1,
     "presentation_rect": [
      1460.0,
      34.0,
      70.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 20",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 20",
       "parameter_shortname": "shape 15",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1460.0,
      52.0,
      70.0,
      249.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/20"
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      280.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "play",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport play",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport play",
       "parameter_shortname": "play",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1 starts the clock at a bar line, 0 stops it and ends every note.",
     "text": "play",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      341.0,
      91.0,
      130.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/play"
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      280.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "panic",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "panic",
       "parameter_shortname": "panic: silence",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Silence everything at once. 0 is ignored, so that a button's release does nothing.",
     "text": "panic: silence",
     "presentation": 1,
     "presentation_rect": [
      109.0,
      341.0,
      91.0,
      130.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "/panic"
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "tempo, bpm",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      477.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport tempo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport tempo",
       "parameter_shortname": "tempo, bpm",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 20.0,
       "parameter_mmax": 300.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        120.0
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "Quarter notes to the minute.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      495.0,
      188.0,
      113.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/tempo"
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      280.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      341.0,
      188.0,
      62.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/enable"
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      409.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      440.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      427.0,
      188.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/mode"
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      477.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      495.0,
      188.0,
      45.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/temperature"
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      546.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      218.0,
      564.0,
      188.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/density"
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      341.0,
      188.0,
      62.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/enable"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      409.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      440.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      427.0,
      188.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/mode"
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      477.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      495.0,
      188.0,
      45.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/temperature"
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      546.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      564.0,
      188.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/density"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      341.0,
      188.0,
      62.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/enable"
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      409.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      440.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      427.0,
      188.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/mode"
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      477.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      495.0,
      188.0,
      45.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/temperature"
    }
   },
   {
    "box": {
     "id": "obj-115",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      546.0,
      188.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      630.0,
      564.0,
      188.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/density"
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent reset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent reset",
       "parameter_shortname": "to the mean",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Back to the mean of every latent.",
     "text": "to the mean",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      341.0,
      92.0,
      62.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "/latent/reset"
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent random",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent random",
       "parameter_shortname": "a new place",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Some other place; 1: as far off as the training data lie, 0: the mean.",
     "text": "a new place",
     "presentation": 1,
     "presentation_rect": [
      934.0,
      341.0,
      92.0,
      62.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/latent/random"
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent encode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent encode",
       "parameter_shortname": "what I played",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Start from what you played last: the place where the model hears that phrase.",
     "text": "what I played",
     "presentation": 1,
     "presentation_rect": [
      1032.0,
      341.0,
      92.0,
      62.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/latent/encode"
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "a move is heard at the next",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      409.0,
      288.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      600.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent lands",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent lands",
       "parameter_shortname": "a move is heard at the next",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "step",
        "beat",
        "bar",
        "phrase"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "When a move through the latent space is heard: at the next step, beat, bar or phrase.",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      427.0,
      288.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/lands"
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "slew: slower moves",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      477.0,
      288.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent slew",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent slew",
       "parameter_shortname": "slew: slower moves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 64,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "How long the way to a new place takes, in beats or seconds; 0: none.",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      495.0,
      288.0,
      45.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/slew"
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "drift: strays by itself",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      546.0,
      288.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent drift",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent drift",
       "parameter_shortname": "drift: strays by itself",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1
      }
     },
     "hint": "How far the voice strays from its place by itself.",
     "presentation": 1,
     "presentation_rect": [
      836.0,
      564.0,
      288.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/drift"
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "morph among places 1 2 / 3 4",
     "presentation": 1,
     "presentation_rect": [
      1142.0,
      341.0,
      388.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "pictslider",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      600.0,
      120.0,
      22.0
     ],
     "hint": "Go among four places: x from the first to the second, y from these to the third and fourth. What is empty counts as the mean.",
     "presentation": 1,
     "presentation_rect": [
      1142.0,
      359.0,
      388.0,
      135.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "expr $f1 / 127."
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      680.0,
      120.0,
      22.0
     ],
     "text": "expr 1. - $f1 / 127."
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      720.0,
      120.0,
      22.0
     ],
     "text": "pak 0. 0."
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      735.0,
      720.0,
      120.0,
      22.0
     ],
     "text": "prepend /place/morph"
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 1",
       "parameter_shortname": "keep 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 1",
     "presentation": 1,
     "presentation_rect": [
      1142.0,
      500.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/place/store 1"
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 2",
       "parameter_shortname": "keep 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 2",
     "presentation": 1,
     "presentation_rect": [
      1191.0,
      500.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-142",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/place/store 2"
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 3",
       "parameter_shortname": "keep 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 3",
     "presentation": 1,
     "presentation_rect": [
      1240.0,
      500.0,
      44.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-144",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/place/store 3"
    }
   },
   {
    "box": {
     "id": "obj-145",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 4",
       "parameter_shortname": "keep 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 4",
     "presentation": 1,
     "presentation_rect": [
      1290.0,
      500.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-146",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/place/store 4"
    }
   },
   {
    "box": {
     "id": "obj-147",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 5",
       "parameter_shortname": "keep 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 5",
     "presentation": 1,
     "presentation_rect": [
      1339.0,
      500.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/place/store 5"
    }
   },
   {
    "box": {
     "id": "obj-149",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 6",
       "parameter_shortname": "keep 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 6",
     "presentation": 1,
     "presentation_rect": [
      1388.0,
      500.0,
      44.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "/place/store 6"
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 7",
       "parameter_shortname": "keep 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 7",
     "presentation": 1,
     "presentation_rect": [
      1438.0,
      500.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/store 7"
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 8",
       "parameter_shortname": "keep 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 8",
     "presentation": 1,
     "presentation_rect": [
      1487.0,
      500.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-154",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/store 8"
    }
   },
   {
    "box": {
     "id": "obj-155",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 1",
       "parameter_shortname": "go 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 1",
     "presentation": 1,
     "presentation_rect": [
      1142.0,
      557.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-156",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 1"
    }
   },
   {
    "box": {
     "id": "obj-157",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 2",
       "parameter_shortname": "go 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 2",
     "presentation": 1,
     "presentation_rect": [
      1191.0,
      557.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-158",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 2"
    }
   },
   {
    "box": {
     "id": "obj-159",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 3",
       "parameter_shortname": "go 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 3",
     "presentation": 1,
     "presentation_rect": [
      1240.0,
      557.0,
      44.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-160",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 3"
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 4",
       "parameter_shortname": "go 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 4",
     "presentation": 1,
     "presentation_rect": [
      1290.0,
      557.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-162",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 4"
    }
   },
   {
    "box": {
     "id": "obj-163",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 5",
       "parameter_shortname": "go 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 5",
     "presentation": 1,
     "presentation_rect": [
      1339.0,
      557.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-164",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 5"
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 6",
       "parameter_shortname": "go 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 6",
     "presentation": 1,
     "presentation_rect": [
      1388.0,
      557.0,
      44.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-166",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 6"
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 7",
       "parameter_shortname": "go 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 7",
     "presentation": 1,
     "presentation_rect": [
      1438.0,
      557.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-168",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 7"
    }
   },
   {
    "box": {
     "id": "obj-169",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      760.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 8",
       "parameter_shortname": "go 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 8",
     "presentation": 1,
     "presentation_rect": [
      1487.0,
      557.0,
      43.0,
      51.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-170",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 8"
    }
   },
   {
    "box": {
     "id": "obj-171",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      760.0,
      120.0,
      22.0
     ],
     "text": "udpreceive 9001"
    }
   },
   {
    "box": {
     "id": "obj-172",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 38,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "route /latent/1 /latent/2 /latent/3 /latent/4 /latent/5 /latent/6 /latent/7 /latent/8 /latent/9 /latent/10 /latent/11 /latent/12 /latent/13 /latent/14 /latent/15 /latent/16 /latent/17 /latent/18 /latent/19 /latent/20 /transport/play /transport/tempo /jam/enable /jam/mode /jam/temperature /jam/density /voice/1/enable /voice/1/mode /voice/1/temperature /voice/1/density /voice/2/enable /voice/2/mode /voice/2/temperature /voice/2/density /latent/lands /latent/slew /latent/drift"
    }
   },
   {
    "box": {
     "id": "obj-173",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-174",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-175",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-176",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-177",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-178",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-179",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-180",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-181",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-182",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-183",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-184",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-185",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1580.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-186",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1710.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-187",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1840.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-188",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1970.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-189",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2100.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-190",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2230.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-191",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2360.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-192",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2490.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-193",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2620.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-194",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2750.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-195",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2880.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-196",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      3010.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-197",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3010.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-198",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3010.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-199",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3010.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-200",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3010.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-201",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3140.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-202",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3270.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-203",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3400.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-204",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      3530.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-205",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-206",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-207",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-208",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-209",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-210",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3790.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-211",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3920.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-212",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      4050.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-213",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4050.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-214",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4050.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-215",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4050.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-216",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4050.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-217",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4180.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-218",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-219",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      4440.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel step beat bar phrase"
    }
   },
   {
    "box": {
     "id": "obj-220",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-221",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-222",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-223",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-224",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4570.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-225",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4700.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "source": [
      "obj-16",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-17",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-19",
      0
     ],
     "destination": [
      "obj-20",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-20",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-23",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-23",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-25",
      0
     ],
     "destination": [
      "obj-26",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-28",
      0
     ],
     "destination": [
      "obj-29",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-29",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-31",
      0
     ],
     "destination": [
      "obj-32",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-32",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-34",
      0
     ],
     "destination": [
      "obj-35",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-37",
      0
     ],
     "destination": [
      "obj-38",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-38",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-40",
      0
     ],
     "destination": [
      "obj-41",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-41",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-43",
      0
     ],
     "destination": [
      "obj-44",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-44",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      0
     ],
     "destination": [
      "obj-47",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-49",
      0
     ],
     "destination": [
      "obj-50",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-50",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      0
     ],
     "destination": [
      "obj-53",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-55",
      0
     ],
     "destination": [
      "obj-56",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-56",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-58",
      0
     ],
     "destination": [
      "obj-59",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-59",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      0
     ],
     "destination": [
      "obj-62",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-62",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      0
     ],
     "destination": [
      "obj-65",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-65",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      0
     ],
     "destination": [
      "obj-68",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-68",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      0
     ],
     "destination": [
      "obj-71",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-71",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-73",
      0
     ],
     "destination": [
      "obj-74",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-74",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-76",
      0
     ],
     "destination": [
      "obj-77",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-77",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-78",
      0
     ],
     "destination": [
      "obj-79",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-79",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-80",
      0
     ],
     "destination": [
      "obj-81",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-83",
      0
     ],
     "destination": [
      "obj-84",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-85",
      0
     ],
     "destination": [
      "obj-86",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-86",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-88",
      1
     ],
     "destination": [
      "obj-89",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-89",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-91",
      0
     ],
     "destination": [
      "obj-92",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-92",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-94",
      0
     ],
     "destination": [
      "obj-95",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-96",
      0
     ],
     "destination": [
      "obj-97",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-97",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-99",
      1
     ],
     "destination": [
      "obj-100",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-102",
      0
     ],
     "destination": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-103",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-105",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-106",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-107",
      0
     ],
     "destination": [
      "obj-108",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-108",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-110",
      1
     ],
     "destination": [
      "obj-111",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-111",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-113",
      0
     ],
     "destination": [
      "obj-114",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-114",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-116",
      0
     ],
     "destination": [
      "obj-117",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-117",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-118",
      0
     ],
     "destination": [
      "obj-119",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-119",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-120",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-121",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-122",
      0
     ],
     "destination": [
      "obj-123",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-123",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-125",
      1
     ],
     "destination": [
      "obj-126",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-126",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      0
     ],
     "destination": [
      "obj-129",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-129",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-131",
      0
     ],
     "destination": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-132",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-134",
      0
     ],
     "destination": [
      "obj-135",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-135",
      0
     ],
     "destination": [
      "obj-137",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-134",
      1
     ],
     "destination": [
      "obj-136",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-136",
      0
     ],
     "destination": [
      "obj-137",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-137",
      0
     ],
     "destination": [
      "obj-138",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-138",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-139",
      0
     ],
     "destination": [
      "obj-140",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-140",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-141",
      0
     ],
     "destination": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-142",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-143",
      0
     ],
     "destination": [
      "obj-144",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-144",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-145",
      0
     ],
     "destination": [
      "obj-146",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-146",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-147",
      0
     ],
     "destination": [
      "obj-148",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-148",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-149",
      0
     ],
     "destination": [
      "obj-150",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-150",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-151",
      0
     ],
     "destination": [
      "obj-152",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-152",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      0
     ],
     "destination": [
      "obj-154",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-154",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-155",
      0
     ],
     "destination": [
      "obj-156",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-156",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-157",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-158",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-159",
      0
     ],
     "destination": [
      "obj-160",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-160",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-161",
      0
     ],
     "destination": [
      "obj-162",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-162",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-163",
      0
     ],
     "destination": [
      "obj-164",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-164",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-165",
      0
     ],
     "destination": [
      "obj-166",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-167",
      0
     ],
     "destination": [
      "obj-168",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-168",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      0
     ],
     "destination": [
      "obj-170",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-170",
      0
     ],
     "destination": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-171",
      0
     ],
     "destination": [
      "obj-172",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      0
     ],
     "destination": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-173",
      0
     ],
     "destination": [
      "obj-19",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      1
     ],
     "destination": [
      "obj-174",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-174",
      0
     ],
     "destination": [
      "obj-22",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      2
     ],
     "destination": [
      "obj-175",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-175",
      0
     ],
     "destination": [
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      3
     ],
     "destination": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-176",
      0
     ],
     "destination": [
      "obj-28",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      4
     ],
     "destination": [
      "obj-177",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-177",
      0
     ],
     "destination": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      5
     ],
     "destination": [
      "obj-178",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-178",
      0
     ],
     "destination": [
      "obj-34",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      6
     ],
     "destination": [
      "obj-179",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-179",
      0
     ],
     "destination": [
      "obj-37",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      7
     ],
     "destination": [
      "obj-180",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-180",
      0
     ],
     "destination": [
      "obj-40",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      8
     ],
     "destination": [
      "obj-181",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-181",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      9
     ],
     "destination": [
      "obj-182",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-182",
      0
     ],
     "destination": [
      "obj-46",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      10
     ],
     "destination": [
      "obj-183",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-183",
      0
     ],
     "destination": [
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      11
     ],
     "destination": [
      "obj-184",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-184",
      0
     ],
     "destination": [
      "obj-52",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      12
     ],
     "destination": [
      "obj-185",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-185",
      0
     ],
     "destination": [
      "obj-55",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      13
     ],
     "destination": [
      "obj-186",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-186",
      0
     ],
     "destination": [
      "obj-58",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      14
     ],
     "destination": [
      "obj-187",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-187",
      0
     ],
     "destination": [
      "obj-61",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      15
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-188",
      0
     ],
     "destination": [
      "obj-64",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      16
     ],
     "destination": [
      "obj-189",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-189",
      0
     ],
     "destination": [
      "obj-67",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      17
     ],
     "destination": [
      "obj-190",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-190",
      0
     ],
     "destination": [
      "obj-70",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      18
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-191",
      0
     ],
     "destination": [
      "obj-73",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      19
     ],
     "destination": [
      "obj-192",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-192",
      0
     ],
     "destination": [
      "obj-76",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      20
     ],
     "destination": [
      "obj-193",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-193",
      0
     ],
     "destination": [
      "obj-78",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      21
     ],
     "destination": [
      "obj-194",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-194",
      0
     ],
     "destination": [
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      22
     ],
     "destination": [
      "obj-195",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-195",
      0
     ],
     "destination": [
      "obj-85",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      23
     ],
     "destination": [
      "obj-196",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-196",
      0
     ],
     "destination": [
      "obj-197",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-197",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-196",
      1
     ],
     "destination": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-198",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-196",
      2
     ],
     "destination": [
      "obj-199",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-199",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-196",
      3
     ],
     "destination": [
      "obj-200",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-200",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      24
     ],
     "destination": [
      "obj-201",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-201",
      0
     ],
     "destination": [
      "obj-91",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      25
     ],
     "destination": [
      "obj-202",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-202",
      0
     ],
     "destination": [
      "obj-94",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      26
     ],
     "destination": [
      "obj-203",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-203",
      0
     ],
     "destination": [
      "obj-96",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      27
     ],
     "destination": [
      "obj-204",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      0
     ],
     "destination": [
      "obj-205",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-205",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      1
     ],
     "destination": [
      "obj-206",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-206",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      2
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-207",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      3
     ],
     "destination": [
      "obj-208",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-208",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      28
     ],
     "destination": [
      "obj-209",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-209",
      0
     ],
     "destination": [
      "obj-102",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      29
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-210",
      0
     ],
     "destination": [
      "obj-105",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      30
     ],
     "destination": [
      "obj-211",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-211",
      0
     ],
     "destination": [
      "obj-107",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      31
     ],
     "destination": [
      "obj-212",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-212",
      0
     ],
     "destination": [
      "obj-213",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-213",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-212",
      1
     ],
     "destination": [
      "obj-214",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-214",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-212",
      2
     ],
     "destination": [
      "obj-215",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-215",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-212",
      3
     ],
     "destination": [
      "obj-216",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-216",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      32
     ],
     "destination": [
      "obj-217",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-217",
      0
     ],
     "destination": [
      "obj-113",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      33
     ],
     "destination": [
      "obj-218",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-218",
      0
     ],
     "destination": [
      "obj-116",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      34
     ],
     "destination": [
      "obj-219",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      0
     ],
     "destination": [
      "obj-220",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-220",
      0
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      1
     ],
     "destination": [
      "obj-221",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-221",
      0
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      2
     ],
     "destination": [
      "obj-222",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-222",
      0
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      3
     ],
     "destination": [
      "obj-223",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-223",
      0
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      35
     ],
     "destination": [
      "obj-224",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-224",
      0
     ],
     "destination": [
      "obj-128",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      36
     ],
     "destination": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-225",
      0
     ],
     "destination": [
      "obj-131",
      0
     ]
    }
   }
  ]
 }
}
